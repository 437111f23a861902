// Access tokens for more than a day.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    accessTokenValidity: cdk.Duration.hours(25),
  });
};
