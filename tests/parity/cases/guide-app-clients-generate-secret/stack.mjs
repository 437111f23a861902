// The guide's "App Clients": a client with a secret. The CDK reads it by a function, and we by the resource.
export default ({ cognito, stack }) => {
  const importedPool = cognito.UserPool.fromUserPoolId(stack, "imported-pool", "us-east-1_oiuR12Abd");
  new cognito.UserPoolClient(stack, "UserPoolClient", {
    userPool: importedPool,
    generateSecret: true,
  });
};
