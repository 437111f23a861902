// A domain that is both kinds.
export default ({ acm, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const arn = "arn:aws:acm:us-east-1:123456789012:certificate/12345678";
  pool.addDomain("login", {
    cognitoDomain: { domainPrefix: "my-app" },
    customDomain: {
      domainName: "login.example.com",
      certificate: acm.Certificate.fromCertificateArn(stack, "Cert", arn),
    },
  });
};
