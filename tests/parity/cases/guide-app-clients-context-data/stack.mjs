// The guide's "App Clients": user context data is passed on.
export default ({ cognito, stack }) => {
  const importedPool = cognito.UserPool.fromUserPoolId(stack, "imported-pool", "us-east-1_oiuR12Abd");
  new cognito.UserPoolClient(stack, "UserPoolClient", {
    userPool: importedPool,
    generateSecret: true,
    enablePropagateAdditionalUserContextData: true,
  });
};
