// A duplicate scope is written once.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: {
      scopes: [
        cognito.OAuthScope.EMAIL,
        cognito.OAuthScope.OPENID,
        cognito.OAuthScope.EMAIL,
        cognito.OAuthScope.custom("openid"),
        cognito.OAuthScope.custom("a/b"),
        cognito.OAuthScope.custom("a/b"),
        cognito.OAuthScope.PROFILE,
      ],
    },
  });
};
