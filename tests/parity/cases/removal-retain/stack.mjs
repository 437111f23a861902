// A pool that is explicitly kept, and a role that is not.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    removalPolicy: cdk.RemovalPolicy.RETAIN,
    enableSmsRole: true,
    deletionProtection: false,
  });
};
