// The client credentials grant together with the implicit grant.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: { clientCredentials: true, implicitCodeGrant: true } },
  });
};
