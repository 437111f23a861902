// `EmailConfiguration` of the L1 class: an identity of Amazon SES by its ARN.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.CfnUserPool(stack, "Pool", {
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    emailConfiguration: {
      emailSendingAccount: "DEVELOPER",
      from: "Shop <hello@example.com>",
      replyToEmailAddress: "support@example.com",
      configurationSet: "shop",
      sourceArn: "arn:aws:ses:eu-west-1:123456789012:identity/example.com",
    },
  });
  pool.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
};
