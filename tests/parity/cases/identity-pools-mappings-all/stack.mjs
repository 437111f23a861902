// A mapping for every kind of provider, with every kind of comparison.
export default ({ cognito, iam, identitypool, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  const web = userPool.addClient("web");
  const { IdentityPoolProviderUrl: url, RoleMappingMatchType: match } = identitypool;
  const role = (name) => iam.Role.fromRoleArn(stack, name, `arn:aws:iam::123456789012:role/${name}`);
  new identitypool.IdentityPool(stack, "main", {
    authenticationProviders: {
      userPools: [new identitypool.UserPoolAuthenticationProvider({ userPool, userPoolClient: web })],
      google: { clientId: "google" },
    },
    roleMappings: [
      { providerUrl: url.GOOGLE, resolveAmbiguousRoles: true, useToken: true },
      { providerUrl: url.APPLE, resolveAmbiguousRoles: false, useToken: true },
      { providerUrl: url.TWITTER, mappingKey: "birds", useToken: true },
      { providerUrl: url.openId("https://openid.example.com"), useToken: true },
      { providerUrl: url.saml("arn:aws:iam::123456789012:saml-provider/partner"), useToken: true },
      {
        providerUrl: url.userPool(userPool, web),
        mappingKey: "pool",
        useToken: false,
        resolveAmbiguousRoles: true,
        rules: [
          { claim: "a", claimValue: "1", mappedRole: role("a"), matchType: match.EQUALS },
          { claim: "b", claimValue: "2", mappedRole: role("b"), matchType: match.CONTAINS },
          { claim: "c", claimValue: "3", mappedRole: role("c"), matchType: match.STARTS_WITH },
          { claim: "d", claimValue: "4", mappedRole: role("d"), matchType: match.NOTEQUAL },
        ],
      },
    ],
  });
};
