// The longest validities.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authSessionValidity: cdk.Duration.minutes(15),
    accessTokenValidity: cdk.Duration.days(1),
    idTokenValidity: cdk.Duration.hours(24),
    refreshTokenValidity: cdk.Duration.days(3650),
    refreshTokenRotationGracePeriod: cdk.Duration.seconds(60),
  });
};
