// The guide's "App Clients": a client with a secret. The CDK reads it with a function, and we read it from the resource.
export default ({ cognito, stack }) => {
  const importedPool = cognito.UserPool.fromUserPoolId(stack, "imported-pool", "us-east-1_oiuR12Abd");
  new cognito.UserPoolClient(stack, "UserPoolClient", {
    userPool: importedPool,
    generateSecret: true,
  });
};
