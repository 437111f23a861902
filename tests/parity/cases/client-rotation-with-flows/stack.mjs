// Refresh tokens that rotate at once, beside ways to sign in.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authFlows: { userSrp: true, userPassword: false },
    refreshTokenRotationGracePeriod: cdk.Duration.seconds(0),
  });
};
