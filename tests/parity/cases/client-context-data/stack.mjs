// A client that hands on what is known of the device, and one that says it does not.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("server", { generateSecret: true, enablePropagateAdditionalUserContextData: true });
  pool.addClient("browser", { enablePropagateAdditionalUserContextData: false });
};
