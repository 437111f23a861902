// A group without settings: CloudFormation names it.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addGroup("admins");
};
