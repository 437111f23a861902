// Google without a secret.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderGoogle(stack, "google", { userPool: pool, clientId: "g" });
};
