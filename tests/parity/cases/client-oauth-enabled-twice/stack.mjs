// OAuth that is not disabled and described.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    disableOAuth: false,
    oAuth: { flows: { authorizationCodeGrant: true }, callbackUrls: ["https://app.example.com"] },
  });
};
