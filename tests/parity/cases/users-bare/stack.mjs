// A user with a name alone, by the class of CloudFormation.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.CfnUserPoolUser(stack, "ada", { userPoolId: pool.userPoolId, username: "ada" });
};
