// The secret of a client that has none.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const web = pool.addClient("web");
  new cdk.CfnOutput(stack, "secret", { value: web.userPoolClientSecret.unsafeUnwrap() });
};
