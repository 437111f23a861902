// A domain that is neither kind.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addDomain("login", {});
};
