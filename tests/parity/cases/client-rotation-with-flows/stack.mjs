// Refresh tokens that rotate at once, in addition to flows.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authFlows: { userSrp: true, userPassword: false },
    refreshTokenRotationGracePeriod: cdk.Duration.seconds(0),
  });
};
