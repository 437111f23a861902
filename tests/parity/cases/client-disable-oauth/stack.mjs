// A client without OAuth, and one that explicitly has it.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("without", { disableOAuth: true });
  pool.addClient("with", { disableOAuth: false });
};
