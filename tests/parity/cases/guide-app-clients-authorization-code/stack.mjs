// The guide's "App Clients": the authorization code grant.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("app-client", {
    oAuth: {
      flows: {
        authorizationCodeGrant: true,
      },
      scopes: [cognito.OAuthScope.OPENID],
      callbackUrls: ["https://my-app-domain.com/welcome"],
      logoutUrls: ["https://my-app-domain.com/signin"],
    },
  });
};
