// The guide's "App Clients": the identity providers. The provider is declared here.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderAmazon(stack, "Amazon", {
    userPool: pool,
    clientId: "amzn-client-id",
    clientSecret: "amzn-client-secret",
  });
  pool.addClient("app-client", {
    supportedIdentityProviders: [
      cognito.UserPoolClientIdentityProvider.AMAZON,
      cognito.UserPoolClientIdentityProvider.COGNITO,
    ],
  });
};
