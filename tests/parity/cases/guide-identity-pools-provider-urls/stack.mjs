// The guide's "Provider Urls": a known one.
export default ({ cognito, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  new identitypool.IdentityPool(stack, "myidentitypool", {
    identityPoolName: "myidentitypool",
    roleMappings: [
      {
        providerUrl: identitypool.IdentityPoolProviderUrl.FACEBOOK,
        useToken: true,
      },
    ],
  });
};
