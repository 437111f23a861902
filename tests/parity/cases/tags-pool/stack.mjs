// Tags, with a key that contains non-ASCII characters.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  cdk.Tags.of(pool).add("team", "identity");
  cdk.Tags.of(pool).add("cost-center", "1234");
  cdk.Tags.of(pool).add("Ünïcode key", "välue");
  cdk.Tags.of(pool).add("empty", "");
};
