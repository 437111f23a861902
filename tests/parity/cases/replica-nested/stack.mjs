// Two replicas, below another construct.
export default ({ cdk, cognito, constructs, stack }) => {
  const auth = new constructs.Construct(stack, "Auth");
  const pool = new cognito.UserPool(auth, "Pool");
  const second = new cdk.CfnParameter(stack, "Second", { type: "String" });
  const replica = (id, regionName) =>
    new cognito.CfnUserPoolReplica(auth, id, { userPoolId: pool.userPoolId, regionName });
  replica("europe", "eu-central-1");
  replica("other", second.valueAsString);
};
