// A precedence that does not fit into 32 bits.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addGroup("admins", { precedence: 2147483648 });
};
