// The guide's "App Clients": how long a sign-in may take.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("app-client", {
    authSessionValidity: cdk.Duration.minutes(15),
  });
};
