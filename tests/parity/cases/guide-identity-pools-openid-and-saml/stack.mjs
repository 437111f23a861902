// The guide's "OpenId Connect and Saml", with existing providers.
export default ({ cognito, iam, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  const openIdConnectProvider = iam.OpenIdConnectProvider.fromOpenIdConnectProviderArn(
    stack,
    "OpenId",
    "arn:aws:iam::123456789012:oidc-provider/openid.example.com",
  );
  const samlProvider = iam.SamlProvider.fromSamlProviderArn(
    stack,
    "Saml",
    "arn:aws:iam::123456789012:saml-provider/partner",
  );

  new identitypool.IdentityPool(stack, "myidentitypool", {
    identityPoolName: "myidentitypool",
    authenticationProviders: {
      openIdConnectProviders: [openIdConnectProvider],
      samlProviders: [samlProvider],
    },
  });
};
