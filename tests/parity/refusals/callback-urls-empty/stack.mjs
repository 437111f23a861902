// A grant for users, but no callback URL.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: { authorizationCodeGrant: true }, callbackUrls: [] },
  });
};
