// The guide's "Custom Providers", with an existing provider.
export default ({ cognito, iam, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  const openIdConnectProvider = iam.OpenIdConnectProvider.fromOpenIdConnectProviderArn(
    stack,
    "OpenId",
    "arn:aws:iam::123456789012:oidc-provider/openid.example.com",
  );
  new identitypool.IdentityPool(stack, "myidentitypool", {
    identityPoolName: "myidentitypool",
    authenticationProviders: {
      google: {
        clientId: "12345678012.apps.googleusercontent.com",
      },
      openIdConnectProviders: [openIdConnectProvider],
      customProvider: "my-custom-provider.example.com",
    },
  });
};
