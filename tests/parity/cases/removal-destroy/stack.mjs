// A pool that is deleted with its stack, and its role with it.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    removalPolicy: cdk.RemovalPolicy.DESTROY,
    mfa: cognito.Mfa.REQUIRED,
  });
};
