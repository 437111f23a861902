// The guide's "App Clients": how long tokens are valid.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("app-client", {
    accessTokenValidity: cdk.Duration.minutes(60),
    idTokenValidity: cdk.Duration.minutes(60),
    refreshTokenValidity: cdk.Duration.days(30),
  });
};
