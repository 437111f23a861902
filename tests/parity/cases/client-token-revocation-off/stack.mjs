// Tokens that cannot be revoked.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    enableTokenRevocation: false,
  });
};
