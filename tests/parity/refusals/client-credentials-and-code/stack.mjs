// The grant for machines beside one for people.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: { clientCredentials: true, authorizationCodeGrant: true } },
  });
};
