// ID tokens that are valid for longer than the refresh token.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    idTokenValidity: cdk.Duration.minutes(121),
    refreshTokenValidity: cdk.Duration.hours(2),
  });
};
