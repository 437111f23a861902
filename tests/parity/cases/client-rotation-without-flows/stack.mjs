// Refresh tokens that rotate, and every way to sign in off.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authFlows: { userSrp: false },
    refreshTokenRotationGracePeriod: cdk.Duration.minutes(1),
  });
};
