// Sixteen minutes to sign in.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    authSessionValidity: cdk.Duration.minutes(16),
  });
};
