// The guide's "Provider Urls": a custom one.
export default ({ cognito, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  new identitypool.IdentityPool(stack, "myidentitypool", {
    identityPoolName: "myidentitypool",
    roleMappings: [
      {
        providerUrl: identitypool.IdentityPoolProviderUrl.custom("my-custom-provider.com"),
        useToken: true,
      },
    ],
  });
};
