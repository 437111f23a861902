// A role mapping for a user pool without a key.
export default ({ cognito, identitypool, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const web = pool.addClient("web");
  new identitypool.IdentityPool(stack, "app", {
    roleMappings: [{ providerUrl: identitypool.IdentityPoolProviderUrl.userPool(pool, web), useToken: true }],
  });
};
