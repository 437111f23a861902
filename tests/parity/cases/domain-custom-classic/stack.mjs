// A custom domain with the hosted UI (classic).
export default ({ acm, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const arn = "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012";
  pool.addDomain("login", {
    customDomain: {
      domainName: "login.example.com",
      certificate: acm.Certificate.fromCertificateArn(stack, "Cert", arn),
    },
    managedLoginVersion: cognito.ManagedLoginVersion.CLASSIC_HOSTED_UI,
  });
};
