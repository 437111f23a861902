// ID tokens that live longer than what they are refreshed by.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    idTokenValidity: cdk.Duration.minutes(121),
    refreshTokenValidity: cdk.Duration.hours(2),
  });
};
