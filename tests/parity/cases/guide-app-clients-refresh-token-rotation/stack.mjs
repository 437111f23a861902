// The guide's "App Clients": refresh tokens that rotate.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("app-client", {
    refreshTokenRotationGracePeriod: cdk.Duration.seconds(40),
  });
};
