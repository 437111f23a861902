// The guide's "App Clients": tokens can be revoked.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("app-client", {
    enableTokenRevocation: true,
  });
};
