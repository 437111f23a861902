// The guide's "Resource Servers": two clients with a scope each.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");

  const readOnlyScope = new cognito.ResourceServerScope({ scopeName: "read", scopeDescription: "Read-only access" });
  const fullAccessScope = new cognito.ResourceServerScope({ scopeName: "*", scopeDescription: "Full access" });

  const userServer = pool.addResourceServer("ResourceServer", {
    identifier: "users",
    scopes: [readOnlyScope, fullAccessScope],
  });

  pool.addClient("read-only-client", {
    oAuth: {
      scopes: [cognito.OAuthScope.resourceServer(userServer, readOnlyScope)],
    },
  });

  pool.addClient("full-access-client", {
    oAuth: {
      scopes: [cognito.OAuthScope.resourceServer(userServer, fullAccessScope)],
    },
  });
};
