// A group with a space in its name.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addGroup("admins", { groupName: "site admins" });
};
