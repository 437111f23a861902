// OpenID Connect with a name of 33 characters.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderOidc(stack, "okta", {
    userPool: pool,
    clientId: "o",
    clientSecret: "s",
    issuerUrl: "https://example.com",
    name: "123456789012345678901234567890123",
  });
};
