// Existing roles: for signed-in users and for guests.
export default ({ cognito, iam, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  const role = (name) => iam.Role.fromRoleArn(stack, `${name}Role`, `arn:aws:iam::123456789012:role/${name}`);
  new identitypool.IdentityPool(stack, "users", { authenticatedRole: role("users") });
  new identitypool.IdentityPool(stack, "guests", {
    unauthenticatedRole: role("guests"),
    allowUnauthenticatedIdentities: true,
  });
};
