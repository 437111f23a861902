// OpenID Connect with the default request method, explicitly, and an empty mapping.
export default ({ cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderOidc(stack, "okta", {
    userPool,
    clientId: "okta-app",
    clientSecret: "okta-secret",
    issuerUrl: "https://example.okta.com",
    name: "Okta",
    attributeRequestMethod: cognito.OidcAttributeRequestMethod.GET,
    identifiers: [],
    attributeMapping: {},
  });
};
