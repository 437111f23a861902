// A replica of the pool.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.CfnUserPoolReplica(stack, "europe", { userPoolId: pool.userPoolId, regionName: "eu-central-1" });
};
