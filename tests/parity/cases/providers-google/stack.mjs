// Google with every setting, and its secret in a parameter.
export default ({ cdk, cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  const secret = new cdk.CfnParameter(stack, "GoogleSecret", { noEcho: true });
  new cognito.UserPoolIdentityProviderGoogle(stack, "google", {
    userPool,
    clientId: "google-app",
    clientSecretValue: cdk.SecretValue.cfnParameter(secret),
    scopes: ["profile", "email", "openid"],
    attributeMapping: {
      fullname: cognito.ProviderAttribute.GOOGLE_NAME,
      givenName: cognito.ProviderAttribute.GOOGLE_GIVEN_NAME,
      familyName: cognito.ProviderAttribute.GOOGLE_FAMILY_NAME,
      profilePicture: cognito.ProviderAttribute.GOOGLE_PICTURE,
      gender: cognito.ProviderAttribute.GOOGLE_GENDER,
      birthdate: cognito.ProviderAttribute.GOOGLE_BIRTHDAYS,
      phoneNumber: cognito.ProviderAttribute.GOOGLE_PHONE_NUMBERS,
      nickname: cognito.ProviderAttribute.GOOGLE_NAMES,
      email: cognito.ProviderAttribute.GOOGLE_EMAIL,
    },
  });
};
