// The implicit grant with a callback that nobody wrote.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: { implicitCodeGrant: true }, scopes: [cognito.OAuthScope.OPENID] },
  });
};
