// The guide's "Domains": a prefix domain and a custom domain.
export default ({ acm, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");

  pool.addDomain("CognitoDomain", {
    cognitoDomain: {
      domainPrefix: "my-awesome-app",
    },
  });

  const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/11-3336f1-44483d-adc7-9cd375c5169d";

  const domainCert = acm.Certificate.fromCertificateArn(stack, "domainCert", certificateArn);
  pool.addDomain("CustomDomain", {
    customDomain: {
      domainName: "user.myapp.com",
      certificate: domainCert,
    },
  });
};
