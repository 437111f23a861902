// The guide's "App Clients": preventing user existence errors.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("app-client", {
    preventUserExistenceErrors: true,
  });
};
