// The implicit grant with the default callback URL.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: { implicitCodeGrant: true }, scopes: [cognito.OAuthScope.OPENID] },
  });
};
