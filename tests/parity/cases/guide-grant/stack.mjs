// The guide's "User Pools": permissions on the pool for a role.
export const without = ["roleC7B7E775"];

export default ({ cognito, iam, stack }) => {
  const userPool = new cognito.UserPool(stack, "myuserpool");
  const role = new iam.Role(stack, "role", {
    assumedBy: new iam.ServicePrincipal("foo"),
  });
  userPool.grant(role, "cognito-idp:AdminCreateUser");
};
