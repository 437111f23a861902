// Both grants for users, in the other order.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: {
      flows: { implicitCodeGrant: true, authorizationCodeGrant: true, clientCredentials: false },
      scopes: [
        cognito.OAuthScope.COGNITO_ADMIN,
        cognito.OAuthScope.EMAIL,
        cognito.OAuthScope.OPENID,
        cognito.OAuthScope.PROFILE,
      ],
      callbackUrls: ["https://b.example.com", "https://a.example.com", "myapp://signed-in", "http://localhost:3000"],
      logoutUrls: ["https://b.example.com/bye", "https://a.example.com/bye"],
      defaultRedirectUri: "https://a.example.com",
    },
  });
};
