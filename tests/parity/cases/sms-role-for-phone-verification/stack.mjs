// What is verified determines that there is a role.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    autoVerify: { phone: true },
  });
  cdk.Tags.of(pool).add("team", "identity");
};
