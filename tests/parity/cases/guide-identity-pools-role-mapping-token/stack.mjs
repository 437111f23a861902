// The guide's "Role Mapping": by the token.
export default ({ cognito, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  new identitypool.IdentityPool(stack, "myidentitypool", {
    identityPoolName: "myidentitypool",
    roleMappings: [
      {
        providerUrl: identitypool.IdentityPoolProviderUrl.AMAZON,
        useToken: true,
      },
    ],
  });
};
