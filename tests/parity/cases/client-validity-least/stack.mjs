// The shortest validities.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authSessionValidity: cdk.Duration.minutes(3),
    accessTokenValidity: cdk.Duration.minutes(5),
    idTokenValidity: cdk.Duration.minutes(5),
    refreshTokenValidity: cdk.Duration.minutes(60),
  });
};
