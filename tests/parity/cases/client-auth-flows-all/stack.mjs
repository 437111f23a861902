// Every flow.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authFlows: { user: true, userSrp: true, custom: true, adminUserPassword: true, userPassword: true },
  });
};
