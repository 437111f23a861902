// A pool that is kept unless its creation fails.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    removalPolicy: cdk.RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    deletionProtection: true,
  });
};
