// A client that passes on user context data, and one that explicitly does not.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("server", { generateSecret: true, enablePropagateAdditionalUserContextData: true });
  pool.addClient("browser", { enablePropagateAdditionalUserContextData: false });
};
