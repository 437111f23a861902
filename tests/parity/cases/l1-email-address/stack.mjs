// `EmailConfiguration` of the L1 class: the email address of the identity is the sender.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.CfnUserPool(stack, "Pool", {
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    emailConfiguration: {
      emailSendingAccount: "DEVELOPER",
      sourceArn: "arn:aws:ses:eu-west-1:123456789012:identity/hello@example.com",
    },
  });
  pool.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
};
