// A user in groups of the same template.
const member = (cognito, pool, user, id, groupName) => {
  const attachment = new cognito.CfnUserPoolUserToGroupAttachment(user, id, {
    userPoolId: pool.userPoolId,
    groupName,
    username: user.username,
  });
  // `addDependency` would also wait for the other memberships, which are below the user.
  attachment.addOverride("DependsOn", [user.logicalId]);
};

export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const user = new cognito.CfnUserPoolUser(stack, "ada", { userPoolId: pool.userPoolId, username: "ada" });
  member(cognito, pool, user, "admins", pool.addGroup("admins", { groupName: "admins" }).groupName);
  member(cognito, pool, user, "staff", pool.addGroup("staff", { groupName: "staff" }).groupName);
};
