// ID tokens for more than a day.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    idTokenValidity: cdk.Duration.minutes(1441),
  });
};
