// SAML with a name of 33 characters.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderSaml(stack, "partner", {
    userPool: pool,
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("https://example.com"),
    name: "123456789012345678901234567890123",
  });
};
