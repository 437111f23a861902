// How long a sign-in may take, in seconds.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authSessionValidity: cdk.Duration.seconds(240),
  });
};
