// The client credentials grant together with the authorization code grant.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: { clientCredentials: true, authorizationCodeGrant: true } },
  });
};
