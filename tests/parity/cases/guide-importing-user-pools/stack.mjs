// The guide's "Importing User Pools": by ID. A client is attached, so that there is something to compare.
export default ({ cognito, stack }) => {
  const awesomePool = cognito.UserPool.fromUserPoolId(stack, "awesome-user-pool", "us-east-1_oiuR12Abd");
  new cognito.UserPoolClient(stack, "customer-app-client", { userPool: awesomePool });
};
