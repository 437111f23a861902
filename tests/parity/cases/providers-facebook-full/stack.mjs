// Facebook with every setting.
export default ({ cdk, cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderFacebook(stack, "facebook", {
    userPool,
    clientId: "facebook-app",
    clientSecret: cdk.SecretValue.secretsManager("facebook", { jsonField: "secret" }).unsafeUnwrap(),
    scopes: ["public_profile", "email"],
    apiVersion: "v17.0",
    attributeMapping: {
      email: cognito.ProviderAttribute.FACEBOOK_EMAIL,
      birthdate: cognito.ProviderAttribute.FACEBOOK_BIRTHDAY,
      fullname: cognito.ProviderAttribute.FACEBOOK_NAME,
      givenName: cognito.ProviderAttribute.FACEBOOK_FIRST_NAME,
      familyName: cognito.ProviderAttribute.FACEBOOK_LAST_NAME,
      middleName: cognito.ProviderAttribute.FACEBOOK_MIDDLE_NAME,
      gender: cognito.ProviderAttribute.FACEBOOK_GENDER,
      locale: cognito.ProviderAttribute.FACEBOOK_LOCALE,
      nickname: cognito.ProviderAttribute.FACEBOOK_ID,
    },
  });
};
