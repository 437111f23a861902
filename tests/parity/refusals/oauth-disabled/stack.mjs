// OAuth that is disabled and described.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    disableOAuth: true,
    oAuth: { scopes: [cognito.OAuthScope.OPENID] },
  });
};
