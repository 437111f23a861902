// Domains that the template computes.
export default ({ acm, cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const certificate = new cdk.CfnParameter(stack, "Certificate").valueAsString;
  const host = new cdk.CfnParameter(stack, "Host").valueAsString;
  pool.addDomain("hosted", { cognitoDomain: { domainPrefix: cdk.Fn.join("-", ["app", cdk.Aws.ACCOUNT_ID]) } });
  pool.addDomain("own", {
    customDomain: {
      domainName: host,
      certificate: acm.Certificate.fromCertificateArn(stack, "Cert", certificate),
    },
  });
};
