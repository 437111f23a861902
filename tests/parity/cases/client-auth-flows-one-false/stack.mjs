// One way to sign in is off, and nothing is said of the others.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authFlows: { custom: false },
  });
};
