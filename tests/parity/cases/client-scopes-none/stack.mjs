// No scopes at all.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: { authorizationCodeGrant: true }, scopes: [], callbackUrls: ["https://app.example.com"] },
  });
};
