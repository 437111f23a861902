// A replica with tags.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.CfnUserPoolReplica(stack, "Europe", {
    userPoolId: pool.userPoolId,
    regionName: "eu-central-1",
    userPoolTagsAtCreate: { team: "identity", "cost-center": "42" },
  });
};
