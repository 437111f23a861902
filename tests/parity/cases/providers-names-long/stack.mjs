// Providers whose generated names are shortened.
export const stack = "S";

export default ({ cognito, constructs, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderOidc(stack, "ThisIsAVeryLongProviderConstructIdentifierName", {
    userPool,
    clientId: "app",
    clientSecret: "secret",
    issuerUrl: "https://example.com",
  });
  const saml = new constructs.Construct(stack, "Saml");
  new cognito.UserPoolIdentityProviderSaml(saml, "ThisIsAVeryLongProviderConstructIdentifierName", {
    userPool,
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("https://example.com/metadata"),
  });
};
