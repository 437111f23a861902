// Everything that can be output about a pool, with descriptions and exports.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cdk.CfnOutput(stack, "Id", { value: pool.userPoolId, description: "The pool", exportName: "pool-id" });
  new cdk.CfnOutput(stack, "Arn", { value: pool.userPoolArn });
  new cdk.CfnOutput(stack, "Name", { value: pool.userPoolProviderName });
  new cdk.CfnOutput(stack, "Url", { value: pool.userPoolProviderUrl });
};
