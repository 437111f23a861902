// The user pool's claims as principal tags.
const identityPool = (iam, identitypool, stack) =>
  new identitypool.IdentityPool(stack, "app", {
    authenticatedRole: iam.Role.fromRoleArn(stack, "Users", "arn:aws:iam::123456789012:role/users"),
    unauthenticatedRole: iam.Role.fromRoleArn(stack, "Guests", "arn:aws:iam::123456789012:role/guests"),
  });

export default ({ cdk, cognito, iam, identitypool, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const app = identityPool(iam, identitypool, stack);
  new cognito.CfnIdentityPoolPrincipalTag(app, "user_pool", {
    identityPoolId: app.identityPoolId,
    identityProviderName: `cognito-idp.${cdk.Aws.REGION}.${cdk.Aws.URL_SUFFIX}/${pool.userPoolId}`,
    principalTags: { plan: "custom:plan" },
    useDefaults: false,
  });
};
