// `phone`, `email` and `profile` add `openid`.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const { PHONE, EMAIL, PROFILE, COGNITO_ADMIN } = cognito.OAuthScope;
  pool.addClient("phone", { oAuth: { scopes: [PHONE] } });
  pool.addClient("email", { oAuth: { scopes: [EMAIL, cognito.OAuthScope.custom("x/y")] } });
  pool.addClient("profile", { oAuth: { scopes: [COGNITO_ADMIN, PROFILE] } });
  pool.addClient("admin", { oAuth: { scopes: [COGNITO_ADMIN] } });
  pool.addClient("text", { oAuth: { scopes: [cognito.OAuthScope.custom("email")] } });
};
