// The guide's "User Pool Authentication Provider". The client that the CDK adds is declared.
export default ({ cognito, identitypool, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");

  new identitypool.IdentityPool(stack, "myidentitypool", {
    identityPoolName: "myidentitypool",
    authenticationProviders: {
      userPools: [new identitypool.UserPoolAuthenticationProvider({ userPool })],
    },
  });
};
