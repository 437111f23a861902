// No identity provider at all leaves the list away.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    supportedIdentityProviders: [],
  });
};
