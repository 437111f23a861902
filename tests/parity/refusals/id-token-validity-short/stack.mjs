// ID tokens for four minutes.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    idTokenValidity: cdk.Duration.minutes(4),
  });
};
