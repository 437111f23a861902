// OAuth that is explicitly enabled and has settings.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    disableOAuth: false,
    oAuth: { flows: { authorizationCodeGrant: true }, callbackUrls: ["https://app.example.com"] },
  });
};
