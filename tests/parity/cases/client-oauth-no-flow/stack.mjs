// OAuth without a grant: what is left of it.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: {}, scopes: [cognito.OAuthScope.OPENID] },
  });
};
