// Used refresh tokens that remain valid for more than a minute.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    refreshTokenRotationGracePeriod: cdk.Duration.seconds(61),
  });
};
