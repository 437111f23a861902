// A client with nearly every setting.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    customAttributes: {
      tenant: new cognito.StringAttribute({ minLen: 1, maxLen: 36 }),
      level: new cognito.NumberAttribute({ mutable: true }),
    },
    standardAttributes: { email: { required: true } },
  });
  pool.addClient("web", {
    userPoolClientName: "everything",
    generateSecret: true,
    authFlows: { userSrp: true, custom: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.EMAIL, cognito.OAuthScope.COGNITO_ADMIN],
      callbackUrls: ["https://app.example.com/in"],
      logoutUrls: ["https://app.example.com/out"],
      defaultRedirectUri: "https://app.example.com/in",
    },
    authSessionValidity: cdk.Duration.minutes(5),
    preventUserExistenceErrors: true,
    supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
    idTokenValidity: cdk.Duration.minutes(30),
    accessTokenValidity: cdk.Duration.minutes(20),
    refreshTokenValidity: cdk.Duration.days(7),
    readAttributes: new cognito.ClientAttributes()
      .withStandardAttributes({ email: true, emailVerified: true })
      .withCustomAttributes("tenant", "level"),
    writeAttributes: new cognito.ClientAttributes().withStandardAttributes({ email: true }).withCustomAttributes("level"),
    enableTokenRevocation: true,
    enablePropagateAdditionalUserContextData: true,
  });
};
