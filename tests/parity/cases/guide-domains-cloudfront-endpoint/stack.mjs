// The guide's "Domains": the CloudFront distribution of a domain.
export default ({ cdk, cognito, stack }) => {
  const userpool = new cognito.UserPool(stack, "UserPool");
  const domain = userpool.addDomain("Domain", {
    cognitoDomain: {
      domainPrefix: "my-awesome-app",
    },
  });

  new cdk.CfnOutput(stack, "CloudFrontEndpoint", {
    value: domain.cloudFrontEndpoint,
  });
};
