// Pictures of a style.
import { readFileSync } from "node:fs";

export default ({ cognito, stack }) => {
  const picture = (name) => readFileSync(new URL(`../../../src/tests/branding/${name}`, import.meta.url)).toString("base64");
  const pool = new cognito.UserPool(stack, "Pool");
  const client = pool.addClient("app", { disableOAuth: true });
  const branding = new cognito.CfnManagedLoginBranding(stack, "Branding", {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    useCognitoProvidedValues: true,
    assets: [
      { category: "PAGE_BACKGROUND", colorMode: "DYNAMIC", extension: "PNG", bytes: picture("logo.png") },
      { category: "FORM_LOGO", colorMode: "LIGHT", extension: "SVG", bytes: picture("logo.svg") },
      { category: "FORM_LOGO", colorMode: "DARK", extension: "PNG", bytes: picture("logo.png") },
    ],
  });
  branding.overrideLogicalId("PoolAppBranding");
};
