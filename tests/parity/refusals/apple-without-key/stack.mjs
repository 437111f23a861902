// Sign in with Apple without a private key.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderApple(stack, "apple", {
    userPool: pool,
    clientId: "a",
    teamId: "t",
    keyId: "k",
  });
};
