// The guide's "Importing Identity Pools": by ID. The template contains only what refers to it.
export default ({ cdk, cognito, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  const imported = identitypool.IdentityPool.fromIdentityPoolId(
    stack,
    "my-imported-identity-pool",
    "us-east-1:dj2823ryiwuhef937",
  );
  new cdk.CfnOutput(stack, "Id", { value: imported.identityPoolId });
};
