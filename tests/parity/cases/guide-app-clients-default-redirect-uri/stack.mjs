// The guide's "App Clients": the default redirect URL.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("app-client", {
    oAuth: {
      flows: {
        authorizationCodeGrant: true,
      },
      scopes: [cognito.OAuthScope.OPENID],
      defaultRedirectUri: "https://my-app-domain.com/welcome",
      callbackUrls: ["https://my-app-domain.com/welcome", "https://my-app-domain.com/hello"],
      logoutUrls: ["https://my-app-domain.com/signin"],
    },
  });
};
