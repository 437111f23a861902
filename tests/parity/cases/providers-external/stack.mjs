// A provider that exists already is registered by its name, and another is named by a client.
export default ({ cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  userPool.registerIdentityProvider(cognito.UserPoolIdentityProvider.fromProviderName(stack, "okta", "Okta"));
  userPool.addClient("web");
  userPool.addClient("other", {
    supportedIdentityProviders: [
      cognito.UserPoolClientIdentityProvider.custom("Partner"),
      cognito.UserPoolClientIdentityProvider.COGNITO,
    ],
  });
};
