// A machine-to-machine client, with all scopes of the pool's resource server.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const read = new cognito.ResourceServerScope({ scopeName: "read", scopeDescription: "See" });
  const write = new cognito.ResourceServerScope({ scopeName: "write", scopeDescription: "Change" });
  const server = pool.addResourceServer("orders", {
    identifier: "https://orders.example.com",
    scopes: [read, write],
  });
  pool.addClient("web", {
    generateSecret: true,
    oAuth: {
      flows: { clientCredentials: true },
      scopes: [
        cognito.OAuthScope.resourceServer(server, write),
        cognito.OAuthScope.resourceServer(server, read),
        cognito.OAuthScope.resourceServer(server, write),
      ],
    },
    supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
  });
};
