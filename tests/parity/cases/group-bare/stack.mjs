// A group of which nothing is said: CloudFormation names it.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addGroup("admins");
};
