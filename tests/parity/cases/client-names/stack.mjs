// Clients with names, and one without, in source order.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("zeta", { userPoolClientName: "Zeta + Söhne" });
  pool.addClient("Alpha", { userPoolClientName: "alpha" });
  pool.addClient("middle");
};
