// A role mapping by rules, without any rules.
export default ({ cognito, identitypool, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new identitypool.IdentityPool(stack, "app", {
    roleMappings: [{ providerUrl: identitypool.IdentityPoolProviderUrl.GOOGLE }],
  });
};
