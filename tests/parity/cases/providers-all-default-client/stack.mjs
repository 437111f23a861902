// A client without settings gets every provider, in source order.
export default ({ cdk, cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderGoogle(stack, "google", {
    userPool,
    clientId: "g",
    clientSecretValue: cdk.SecretValue.unsafePlainText("s"),
  });
  new cognito.UserPoolIdentityProviderFacebook(stack, "facebook", { userPool, clientId: "f", clientSecret: "s" });
  new cognito.UserPoolIdentityProviderAmazon(stack, "amazon", { userPool, clientId: "a", clientSecret: "s" });
  new cognito.UserPoolIdentityProviderApple(stack, "apple", {
    userPool,
    clientId: "a",
    teamId: "t",
    keyId: "k",
    privateKey: "p",
  });
  new cognito.UserPoolIdentityProviderOidc(stack, "okta", {
    userPool,
    clientId: "o",
    clientSecret: "s",
    issuerUrl: "https://example.com",
    name: "Okta",
  });
  new cognito.UserPoolIdentityProviderSaml(stack, "partner", {
    userPool,
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("https://example.com/metadata"),
    name: "Partner",
  });
  userPool.addClient("web");
  userPool.addClient("api", { disableOAuth: true });
};
