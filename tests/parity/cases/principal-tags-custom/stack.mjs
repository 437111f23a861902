// Tags of another provider, with Cognito's defaults.
const identityPool = (iam, identitypool, stack) =>
  new identitypool.IdentityPool(stack, "app", {
    authenticatedRole: iam.Role.fromRoleArn(stack, "Users", "arn:aws:iam::123456789012:role/users"),
    unauthenticatedRole: iam.Role.fromRoleArn(stack, "Guests", "arn:aws:iam::123456789012:role/guests"),
  });

export default ({ cognito, iam, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  const app = identityPool(iam, identitypool, stack);
  new cognito.CfnIdentityPoolPrincipalTag(app, "Partners", {
    identityPoolId: app.identityPoolId,
    identityProviderName: "arn:aws:iam::123456789012:saml-provider/Partners",
    useDefaults: true,
  });
  new cognito.CfnIdentityPoolPrincipalTag(app, "amazon", {
    identityPoolId: app.identityPoolId,
    identityProviderName: "www.amazon.com",
    principalTags: { user: "user_id" },
  }).overrideLogicalId("Amazon");
};
