// A client with settings from parameters.
export default ({ cdk, cognito, stack }) => {
  const url = new cdk.CfnParameter(stack, "Url").valueAsString;
  const name = new cdk.CfnParameter(stack, "ClientName").valueAsString;
  const scope = new cdk.CfnParameter(stack, "Scope").valueAsString;
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    userPoolClientName: name,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [cognito.OAuthScope.custom(scope), cognito.OAuthScope.OPENID],
      callbackUrls: [url, "https://example.com"],
      logoutUrls: [cdk.Fn.join("/", [url, "bye"])],
      defaultRedirectUri: url,
    },
  });
};
