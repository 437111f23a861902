// The guide's "App Clients": no hints at who is a user.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("app-client", {
    preventUserExistenceErrors: true,
  });
};
