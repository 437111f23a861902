// `EmailConfiguration` of the L1 class: emails from Cognito, with an email address for replies.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.CfnUserPool(stack, "Pool", {
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    emailConfiguration: { emailSendingAccount: "COGNITO_DEFAULT", replyToEmailAddress: "support@example.com" },
  });
  pool.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
};
