// Access tokens that live longer than what they are refreshed by.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    accessTokenValidity: cdk.Duration.hours(3),
    refreshTokenValidity: cdk.Duration.hours(2),
  });
};
