// OpenID Connect with a name of two characters.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderOidc(stack, "okta", {
    userPool: pool,
    clientId: "o",
    clientSecret: "s",
    issuerUrl: "https://example.com",
    name: "ok",
  });
};
