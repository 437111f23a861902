// OAuth without a grant: what remains.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: {}, scopes: [cognito.OAuthScope.OPENID] },
  });
};
