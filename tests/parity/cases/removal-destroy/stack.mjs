// A pool that is deleted with its stack, together with its role.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    removalPolicy: cdk.RemovalPolicy.DESTROY,
    mfa: cognito.Mfa.REQUIRED,
  });
};
