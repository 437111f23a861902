// OpenID Connect that asks as it would anyway, said so, with no mapping in the braces.
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
