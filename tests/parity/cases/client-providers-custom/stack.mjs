// Providers declared elsewhere, by name.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    supportedIdentityProviders: [
      cognito.UserPoolClientIdentityProvider.custom("Okta"),
      cognito.UserPoolClientIdentityProvider.COGNITO,
      cognito.UserPoolClientIdentityProvider.custom("Azure-AD"),
    ],
  });
};
