// Tokens that are valid as long as the refresh token.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    accessTokenValidity: cdk.Duration.hours(2),
    idTokenValidity: cdk.Duration.minutes(120),
    refreshTokenValidity: cdk.Duration.hours(2),
  });
};
