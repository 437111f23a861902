// Tags of the pool are also tags of its role, sorted by key.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
  });
  cdk.Tags.of(pool).add("zone", "b");
  cdk.Tags.of(pool).add("area", "a");
  cdk.Tags.of(pool).add("10", "ten");
  cdk.Tags.of(pool).add("9", "nine");
  cdk.Tags.of(pool).add("Upper", "U");
};
