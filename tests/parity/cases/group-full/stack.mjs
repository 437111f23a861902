// A group with every setting, and an existing role.
export default ({ cognito, iam, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addGroup("admins", {
    groupName: "Admins_(ä)·1",
    description: "Those who can do everything",
    precedence: 0,
    role: iam.Role.fromRoleArn(stack, "Admins", "arn:aws:iam::123456789012:role/admins"),
  });
  pool.addGroup("last", { groupName: "last", precedence: 2147483647, description: "" });
};
