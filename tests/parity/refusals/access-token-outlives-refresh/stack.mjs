// Access tokens that are valid for longer than the refresh token.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    accessTokenValidity: cdk.Duration.hours(3),
    refreshTokenValidity: cdk.Duration.hours(2),
  });
};
