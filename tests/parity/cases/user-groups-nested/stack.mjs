// Users in a group, below another construct.
const member = (cognito, pool, user, id, groupName) => {
  const attachment = new cognito.CfnUserPoolUserToGroupAttachment(user, id, {
    userPoolId: pool.userPoolId,
    groupName,
    username: user.username,
  });
  // `addDependency` would also wait for the other memberships, which are below the user.
  attachment.addOverride("DependsOn", [user.logicalId]);
};

export default ({ cognito, constructs, stack }) => {
  const auth = new constructs.Construct(stack, "Auth");
  const people = new constructs.Construct(stack, "People");
  const pool = new cognito.UserPool(auth, "Pool");
  const admins = pool.addGroup("admins", { groupName: "admins" });
  for (const [scope, id, username] of [
    [auth, "ada", "ada"],
    [people, "Grace", "grace"],
  ]) {
    const user = new cognito.CfnUserPoolUser(scope, id, { userPoolId: pool.userPoolId, username });
    member(cognito, pool, user, "admins", admins.groupName);
  }
};
