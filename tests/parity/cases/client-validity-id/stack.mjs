// Only the validity of ID tokens.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    idTokenValidity: cdk.Duration.hours(1),
    disableOAuth: true,
  });
};
