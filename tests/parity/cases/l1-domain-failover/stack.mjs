// A custom domain with a TLS policy that fails over to a replica.
export default ({ acm, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const arn = "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012";
  const certificate = acm.Certificate.fromCertificateArn(stack, "Certificate", arn);
  const domain = pool.addDomain("login", {
    customDomain: { domainName: "login.example.com", certificate },
  });
  domain.node.defaultChild.addPropertyOverride("CustomDomainConfig.SecurityPolicy", "TLS_V1_3_2025");
  domain.node.defaultChild.addPropertyOverride("Routing", {
    Failover: { PrimaryRoute53HealthCheckId: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0", SecondaryRegion: "us-west-2" },
  });
};
