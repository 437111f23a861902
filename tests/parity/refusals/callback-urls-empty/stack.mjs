// A grant for people, and nowhere to return to.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: { authorizationCodeGrant: true }, callbackUrls: [] },
  });
};
