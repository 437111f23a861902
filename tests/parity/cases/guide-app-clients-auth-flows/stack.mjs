// The guide's "App Clients": the flows.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "pool");
  pool.addClient("app-client", {
    authFlows: {
      userPassword: true,
      userSrp: true,
    },
  });
};
