// A machine-to-machine client, with a scope of a resource server elsewhere.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    generateSecret: true,
    oAuth: {
      flows: { clientCredentials: true },
      scopes: [cognito.OAuthScope.custom("billing/read"), cognito.OAuthScope.custom("billing/*")],
    },
  });
};
