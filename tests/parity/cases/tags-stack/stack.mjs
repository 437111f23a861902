// Tags of the whole stack reach the pool and its role.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    enableSmsRole: true,
  });
  cdk.Tags.of(stack).add("team", "identity");
};
