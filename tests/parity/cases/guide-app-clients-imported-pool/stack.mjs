// The guide's "App Clients": a client for an existing pool.
export default ({ cognito, stack }) => {
  const importedPool = cognito.UserPool.fromUserPoolId(stack, "imported-pool", "us-east-1_oiuR12Abd");
  new cognito.UserPoolClient(stack, "customer-app-client", {
    userPool: importedPool,
  });
};
