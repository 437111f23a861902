// Only the validity of access tokens, in seconds.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    accessTokenValidity: cdk.Duration.seconds(3600),
  });
};
