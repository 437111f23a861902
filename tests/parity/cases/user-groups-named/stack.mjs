// A user in groups that exist elsewhere, by name.
const member = (cognito, pool, user, id, groupName) => {
  const attachment = new cognito.CfnUserPoolUserToGroupAttachment(user, id, {
    userPoolId: pool.userPoolId,
    groupName,
    username: user.username,
  });
  // `addDependency` would also wait for the other memberships, which are below the user.
  attachment.addOverride("DependsOn", [user.logicalId]);
};

export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const team = new cdk.CfnParameter(stack, "Team", { type: "String" });
  const user = new cognito.CfnUserPoolUser(stack, "ada", { userPoolId: pool.userPoolId, username: "ada" });
  member(cognito, pool, user, "site-admins", "site-admins");
  member(cognito, pool, user, "2", team.valueAsString);
};
