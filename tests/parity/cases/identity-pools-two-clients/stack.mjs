// Two clients of the pool, one of them without the server-side check.
export default ({ cognito, constructs, identitypool, stack }) => {
  const auth = new constructs.Construct(stack, "Auth");
  const userPool = new cognito.UserPool(auth, "Pool");
  const web = userPool.addClient("web");
  const app = userPool.addClient("app", { generateSecret: true });
  new identitypool.IdentityPool(new constructs.Construct(stack, "Identities"), "Main", {
    authenticationProviders: {
      userPools: [
        new identitypool.UserPoolAuthenticationProvider({ userPool, userPoolClient: web }),
        new identitypool.UserPoolAuthenticationProvider({
          userPool,
          userPoolClient: app,
          disableServerSideTokenCheck: true,
        }),
      ],
    },
  });
};
