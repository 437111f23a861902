// Google's claims as principal tags.
const identityPool = (iam, identitypool, stack) =>
  new identitypool.IdentityPool(stack, "app", {
    authenticatedRole: iam.Role.fromRoleArn(stack, "Users", "arn:aws:iam::123456789012:role/users"),
    unauthenticatedRole: iam.Role.fromRoleArn(stack, "Guests", "arn:aws:iam::123456789012:role/guests"),
  });

export default ({ cognito, iam, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  const app = identityPool(iam, identitypool, stack);
  new cognito.CfnIdentityPoolPrincipalTag(app, "google", {
    identityPoolId: app.identityPoolId,
    identityProviderName: "accounts.google.com",
    principalTags: { domain: "hd", locale: "locale" },
  });
};
