// Providers whose generated names contain the stage.
export const stack = "Prod/Stk";

export default ({ cognito, constructs, stack }) => {
  const auth = new constructs.Construct(stack, "Auth");
  const userPool = new cognito.UserPool(auth, "Pool");
  new cognito.UserPoolIdentityProviderOidc(auth, "O", {
    userPool,
    clientId: "app",
    clientSecret: "secret",
    issuerUrl: "https://example.com",
  });
  new cognito.UserPoolIdentityProviderSaml(auth, "S", {
    userPool,
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("https://example.com/metadata"),
  });
};
