// OpenID Connect with every setting.
export default ({ cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool", {
    customAttributes: {
      groups: new cognito.StringAttribute({ mutable: true }),
      "job-title": new cognito.StringAttribute({ mutable: true }),
    },
  });
  const { other } = cognito.ProviderAttribute;
  new cognito.UserPoolIdentityProviderOidc(stack, "okta", {
    userPool,
    clientId: "okta-app",
    clientSecret: "okta-secret",
    issuerUrl: "https://example.okta.com",
    name: "Okta-1",
    scopes: ["openid", "email", "groups"],
    identifiers: ["example.com", "okta"],
    attributeRequestMethod: cognito.OidcAttributeRequestMethod.POST,
    endpoints: {
      authorization: "https://example.okta.com/authorize",
      token: "https://example.okta.com/token",
      userInfo: "https://example.okta.com/userinfo",
      jwksUri: "https://example.okta.com/jwks",
    },
    attributeMapping: {
      email: other("email"),
      emailVerified: other("email_verified"),
      phoneNumberVerified: other("phone_verified"),
      timezone: other("zoneinfo"),
      lastUpdateTime: other("updated_at"),
      custom: { groups: other("groups"), "job-title": other("title") },
    },
  });
};
