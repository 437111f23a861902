// A description of 2049 characters.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addGroup("admins", { description: "x".repeat(2049) });
};
