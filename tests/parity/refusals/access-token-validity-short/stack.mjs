// Access tokens for four minutes.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    accessTokenValidity: cdk.Duration.minutes(4),
  });
};
