// The guide's "App Clients": the ways to sign in.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "pool");
  pool.addClient("app-client", {
    authFlows: {
      userPassword: true,
      userSrp: true,
    },
  });
};
