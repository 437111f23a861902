// A pool that stays, said so, and a role that does not.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    removalPolicy: cdk.RemovalPolicy.RETAIN,
    enableSmsRole: true,
    deletionProtection: false,
  });
};
