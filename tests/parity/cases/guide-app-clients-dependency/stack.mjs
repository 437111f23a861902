// The guide's "App Clients": a client that waits for its provider.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const provider = new cognito.UserPoolIdentityProviderAmazon(stack, "Amazon", {
    userPool: pool,
    clientId: "amzn-client-id",
    clientSecret: "amzn-client-secret",
  });

  const client = pool.addClient("app-client", {
    supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.AMAZON],
  });

  client.node.addDependency(provider);
};
