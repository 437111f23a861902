// Cognito's style for a client.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const client = pool.addClient("app", { disableOAuth: true });
  const branding = new cognito.CfnManagedLoginBranding(stack, "Branding", {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    useCognitoProvidedValues: true,
  });
  branding.overrideLogicalId("PoolAppBranding");
};
