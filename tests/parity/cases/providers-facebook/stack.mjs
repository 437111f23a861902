// Facebook without optional settings, for all clients.
export default ({ cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderFacebook(stack, "facebook", {
    userPool,
    clientId: "facebook-app",
    clientSecret: "facebook-secret",
  });
  userPool.addClient("web");
};
