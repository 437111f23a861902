// Sign in with Apple with every setting.
export default ({ cdk, cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderApple(stack, "apple", {
    userPool,
    clientId: "com.example.app",
    teamId: "TEAM",
    keyId: "KEY",
    privateKeyValue: cdk.SecretValue.secretsManager("apple-key"),
    scopes: ["name", "email"],
    attributeMapping: {
      email: cognito.ProviderAttribute.APPLE_EMAIL,
      emailVerified: cognito.ProviderAttribute.APPLE_EMAIL_VERIFIED,
      fullname: cognito.ProviderAttribute.APPLE_NAME,
      givenName: cognito.ProviderAttribute.APPLE_FIRST_NAME,
      familyName: cognito.ProviderAttribute.APPLE_LAST_NAME,
    },
  });
};
