// OpenID Connect without optional settings, named after its construct.
export default ({ cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderOidc(stack, "Okta", {
    userPool,
    clientId: "okta-app",
    clientSecret: "okta-secret",
    issuerUrl: "https://example.okta.com",
  });
};
