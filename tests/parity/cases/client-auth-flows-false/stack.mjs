// Every flow is off: tokens can be refreshed.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authFlows: { userPassword: false, adminUserPassword: false, custom: false, userSrp: false, user: false },
  });
};
