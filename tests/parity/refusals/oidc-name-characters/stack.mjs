// OpenID Connect with a space in its name.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderOidc(stack, "okta", {
    userPool: pool,
    clientId: "o",
    clientSecret: "s",
    issuerUrl: "https://example.com",
    name: "my okta",
  });
};
