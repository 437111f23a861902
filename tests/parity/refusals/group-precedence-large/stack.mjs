// A precedence that is no 32-bit number.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addGroup("admins", { precedence: 2147483648 });
};
