// A role mapping by rules, of which there are none.
export default ({ cognito, identitypool, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new identitypool.IdentityPool(stack, "app", {
    roleMappings: [{ providerUrl: identitypool.IdentityPoolProviderUrl.GOOGLE }],
  });
};
