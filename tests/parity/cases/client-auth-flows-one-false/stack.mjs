// One flow is off, and the others are left out.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authFlows: { custom: false },
  });
};
