// The base URLs of both kinds of domains, with and without FIPS.
export default ({ acm, cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const arn = "arn:aws:acm:us-east-1:123456789012:certificate/12345678";
  const hosted = pool.addDomain("hosted", { cognitoDomain: { domainPrefix: "my-app" } });
  const own = pool.addDomain("own", {
    customDomain: {
      domainName: "login.example.com",
      certificate: acm.Certificate.fromCertificateArn(stack, "Cert", arn),
    },
  });
  new cdk.CfnOutput(stack, "Hosted", { value: hosted.baseUrl() });
  new cdk.CfnOutput(stack, "HostedFips", { value: hosted.baseUrl({ fips: true }) });
  new cdk.CfnOutput(stack, "Own", { value: own.baseUrl() });
  new cdk.CfnOutput(stack, "OwnEndpoint", { value: own.cloudFrontEndpoint });
};
