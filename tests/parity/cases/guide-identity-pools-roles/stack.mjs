// The guide's "Authenticated and Unauthenticated Identities": existing roles.
export const without = ["authRoleB7A6401B", "unauthRole8318277E"];

export default ({ cognito, iam, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  const authenticatedRole = new iam.Role(stack, "authRole", {
    assumedBy: new iam.ServicePrincipal("service.amazonaws.com"),
  });
  const unauthenticatedRole = new iam.Role(stack, "unauthRole", {
    assumedBy: new iam.ServicePrincipal("service.amazonaws.com"),
  });
  new identitypool.IdentityPool(stack, "TestIdentityPoolActions", {
    authenticatedRole,
    unauthenticatedRole,
  });
};
