// The alias record of a domain, as a resource of the same template.
export default ({ acm, cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const arn = "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012";
  const certificate = acm.Certificate.fromCertificateArn(stack, "Certificate", arn);
  const domain = pool.addDomain("login", { customDomain: { domainName: "login.example.com", certificate } });
  new cdk.CfnResource(stack, "LoginRecord", {
    type: "AWS::Route53::RecordSet",
    properties: {
      HostedZoneName: "example.com.",
      Name: "login.example.com",
      Type: "A",
      AliasTarget: { DNSName: domain.cloudFrontEndpoint, HostedZoneId: "Z2FDTNDATAQYW2" },
    },
  });
};
