// SAML with a name of two characters.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderSaml(stack, "partner", {
    userPool: pool,
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("https://example.com"),
    name: "pa",
  });
};
