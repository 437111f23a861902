// A user with only a name, as the CloudFormation class.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.CfnUserPoolUser(stack, "ada", { userPoolId: pool.userPoolId, username: "ada" });
};
