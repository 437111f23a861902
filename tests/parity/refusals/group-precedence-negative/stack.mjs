// A precedence below 0.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addGroup("admins", { precedence: -1 });
};
