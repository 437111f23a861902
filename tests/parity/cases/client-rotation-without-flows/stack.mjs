// Refresh tokens that rotate, with every flow off.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authFlows: { userSrp: false },
    refreshTokenRotationGracePeriod: cdk.Duration.minutes(1),
  });
};
