// The guide's "App Clients": a client and its ID.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "pool");
  const client = pool.addClient("customer-app-client");
  new cdk.CfnOutput(stack, "ClientId", { value: client.userPoolClientId });
};
