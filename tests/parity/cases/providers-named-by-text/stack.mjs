// Clients that name declared providers only by strings wait for them.
export default ({ cdk, cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderGoogle(stack, "google", {
    userPool,
    clientId: "g",
    clientSecretValue: cdk.SecretValue.unsafePlainText("s"),
  });
  new cognito.UserPoolIdentityProviderOidc(stack, "okta", {
    userPool,
    clientId: "o",
    clientSecret: "s",
    issuerUrl: "https://example.com",
    name: "Okta",
  });
  const { GOOGLE, COGNITO, custom } = cognito.UserPoolClientIdentityProvider;
  userPool.addClient("web", { supportedIdentityProviders: [GOOGLE, COGNITO] });
  userPool.addClient("both", { supportedIdentityProviders: [custom("Okta"), custom("Google")] });
};
