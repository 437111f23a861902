// A client with a secret, and one that explicitly has none.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("server", { generateSecret: true });
  pool.addClient("browser", { generateSecret: false });
};
