// Without identity providers, the list is left out.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    supportedIdentityProviders: [],
  });
};
