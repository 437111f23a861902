// OAuth that is disabled but has settings.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    disableOAuth: true,
    oAuth: { scopes: [cognito.OAuthScope.OPENID] },
  });
};
