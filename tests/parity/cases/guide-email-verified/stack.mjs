// The guide's "`email_verified` Attribute Mapping". Google needs a secret, which the guide leaves out.
export default ({ cdk, cognito, stack }) => {
  const userpool = new cognito.UserPool(stack, "Pool");

  new cognito.UserPoolIdentityProviderGoogle(stack, "google", {
    userPool: userpool,
    clientId: "google-client-id",
    clientSecretValue: cdk.SecretValue.unsafePlainText("google-client-secret"),
    attributeMapping: {
      email: cognito.ProviderAttribute.GOOGLE_EMAIL,
      emailVerified: cognito.ProviderAttribute.GOOGLE_EMAIL_VERIFIED, // you can mapping the `email_verified` attribute.
    },
  });
};
