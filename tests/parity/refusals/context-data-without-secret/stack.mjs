// User context data from a client without a secret.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    enablePropagateAdditionalUserContextData: true,
  });
};
