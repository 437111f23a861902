// Refresh tokens for less than an hour.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    refreshTokenValidity: cdk.Duration.minutes(59),
  });
};
