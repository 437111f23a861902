// Refresh tokens for more than ten years.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    refreshTokenValidity: cdk.Duration.days(3651),
  });
};
