// An existing provider is registered by name, and another one is named by a client.
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
