// The guide's "Provider Urls": a user pool, which needs a key.
export default ({ cognito, identitypool, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  const userPoolClient = userPool.addClient("web");
  new identitypool.IdentityPool(stack, "myidentitypool", {
    identityPoolName: "myidentitypool",
    roleMappings: [
      {
        mappingKey: "cognito",
        providerUrl: identitypool.IdentityPoolProviderUrl.userPool(userPool, userPoolClient),
        useToken: true,
      },
    ],
  });
};
