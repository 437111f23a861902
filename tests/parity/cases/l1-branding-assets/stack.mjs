// Images of a style: the files in tests/src/tests/branding.
const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";
const svg = "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIxIiBoZWlnaHQ9IjEiLz4K";

export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const client = pool.addClient("app", { disableOAuth: true });
  const branding = new cognito.CfnManagedLoginBranding(stack, "Branding", {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    useCognitoProvidedValues: true,
    assets: [
      { category: "PAGE_BACKGROUND", colorMode: "DYNAMIC", extension: "PNG", bytes: png },
      { category: "FORM_LOGO", colorMode: "LIGHT", extension: "SVG", bytes: svg },
      { category: "FORM_LOGO", colorMode: "DARK", extension: "PNG", bytes: png },
    ],
  });
  branding.overrideLogicalId("PoolAppBranding");
};
