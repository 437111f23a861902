// An existing identity pool, by an ID without a region.
export default ({ cognito, identitypool, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  identitypool.IdentityPool.fromIdentityPoolId(stack, "app", "dj2823ryiwuhef937");
};
