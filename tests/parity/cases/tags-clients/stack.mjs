// Tags of a pool, whose parts have none.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web");
  pool.addGroup("admins", { groupName: "admins" });
  pool.addDomain("login", { cognitoDomain: { domainPrefix: "tagged" } });
  cdk.Tags.of(pool).add("stage", "prod");
};
