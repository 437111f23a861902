// Permissions for a role in two steps, for a user and for a group.
export const without = ["Role1ABCC5F0", "User00B015A1", "GroupC77FDACD"];

export default ({ cognito, iam, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const role = new iam.Role(stack, "Role", { assumedBy: new iam.ServicePrincipal("foo") });
  const user = new iam.User(stack, "User");
  const group = new iam.Group(stack, "Group");
  pool.grant(role, "cognito-idp:AdminCreateUser", "cognito-idp:AdminDeleteUser");
  pool.grant(user, "cognito-idp:List*");
  pool.grant(group, "cognito-idp:*");
};
