// Users whose names are email addresses.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", { signInAliases: { email: true } });
  const user = (id, username, userAttributes) =>
    new cognito.CfnUserPoolUser(stack, id, { userPoolId: pool.userPoolId, username, userAttributes });
  user("ada", "ada@example.com", [{ name: "email", value: "ada@example.com" }]).overrideLogicalId("Ada");
  user("grace", "grace@example.com").addOverride("DeletionPolicy", "Retain");
};
