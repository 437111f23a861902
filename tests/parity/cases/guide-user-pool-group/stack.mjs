// The guide's "User Pool Group": one next to the pool with a role, one below the pool.
export const without = ["Role1ABCC5F0"];

export default ({ cognito, iam, stack }) => {
  const userPool = new cognito.UserPool(stack, "UserPool");
  const role = new iam.Role(stack, "Role", { assumedBy: new iam.ServicePrincipal("foo") });

  new cognito.UserPoolGroup(stack, "UserPoolGroup", {
    userPool,
    groupName: "my-group-name",
    precedence: 1,
    role, // assign IAM Role
  });

  // You can also add a group by using addGroup method.
  userPool.addGroup("AnotherUserPoolGroup", {
    groupName: "another-group-name",
  });
};
