// A pool that is called `Default`.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Default");
  pool.addGroup("admins", { groupName: "admins" });
};
