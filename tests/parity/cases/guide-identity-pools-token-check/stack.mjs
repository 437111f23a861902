// The guide's "Server Side Token Check".
export default ({ cognito, identitypool, stack }) => {
  const identityPool = new identitypool.IdentityPool(stack, "identityPool");
  const userPool = new cognito.UserPool(stack, "Pool");
  identityPool.addUserPoolAuthentication(
    new identitypool.UserPoolAuthenticationProvider({
      userPool,
      disableServerSideTokenCheck: true,
    }),
  );
};
