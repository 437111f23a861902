// Settings of a style in the declaration.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const client = pool.addClient("app", { disableOAuth: true });
  const branding = new cognito.CfnManagedLoginBranding(stack, "Branding", {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    settings: { categories: { form: { displayGraphics: false, location: { horizontal: "START" } } } },
  });
  branding.overrideLogicalId("PoolAppBranding");
};
