// How long one may take to sign in, in seconds.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authSessionValidity: cdk.Duration.seconds(240),
  });
};
