// The role follows from what is verified.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    autoVerify: { phone: true },
  });
  cdk.Tags.of(pool).add("team", "identity");
};
