// Clients with one flow each.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("password", { authFlows: { userPassword: true } });
  pool.addClient("admin", { authFlows: { adminUserPassword: true } });
  pool.addClient("custom", { authFlows: { custom: true } });
  pool.addClient("srp", { authFlows: { userSrp: true } });
  pool.addClient("choice", { authFlows: { user: true } });
};
