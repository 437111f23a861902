// Preventing user existence errors: off, on, and the default.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("off", { preventUserExistenceErrors: true });
  pool.addClient("on", { preventUserExistenceErrors: false });
  pool.addClient("unsaid");
};
