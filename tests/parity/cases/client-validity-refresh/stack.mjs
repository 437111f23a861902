// Only the validity of refresh tokens.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    refreshTokenValidity: cdk.Duration.hours(36),
  });
};
