// The guide's "User Pool Authentication Provider": a user pool that is added later.
export default ({ cognito, identitypool, stack }) => {
  const identityPool = new identitypool.IdentityPool(stack, "identityPool");
  const userPool = new cognito.UserPool(stack, "Pool");
  identityPool.addUserPoolAuthentication(
    new identitypool.UserPoolAuthenticationProvider({
      userPool,
    }),
  );
};
