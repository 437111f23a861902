// The secret of a client that exists already.
export default ({ cdk, cognito, stack }) => {
  const web = cognito.UserPoolClient.fromUserPoolClientId(stack, "web", "1example23456789");
  new cdk.CfnOutput(stack, "secret", { value: web.userPoolClientSecret.unsafeUnwrap() });
};
