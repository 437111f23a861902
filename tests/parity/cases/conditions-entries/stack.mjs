// Entries with a condition, and a user with a group.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const isProd = new cdk.CfnCondition(stack, "IsProd", {
    expression: cdk.Fn.conditionEquals(cdk.Aws.REGION, "eu-west-1"),
  });
  const under = (construct) => {
    (construct.node.defaultChild ?? construct).cfnOptions.condition = isProd;
    return construct;
  };
  under(pool.addClient("web", { disableOAuth: true }));
  under(pool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app" } }));
  const staff = under(pool.addGroup("staff", {}));
  under(pool.addResourceServer("orders", { identifier: "orders" }));
  const admin = under(new cognito.CfnUserPoolUser(stack, "Admin", { userPoolId: pool.userPoolId, username: "Admin" }));
  const membership = new cognito.CfnUserPoolUserToGroupAttachment(admin, "staff", {
    userPoolId: pool.userPoolId,
    username: "Admin",
    groupName: staff.groupName,
  });
  membership.addDependency(admin);
  under(membership);
};
