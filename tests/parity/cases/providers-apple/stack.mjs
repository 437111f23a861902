// Sign in with Apple without optional settings, with the key as a string.
export default ({ cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderApple(stack, "apple", {
    userPool,
    clientId: "com.example.app",
    teamId: "TEAM",
    keyId: "KEY",
    privateKey: "PRIVATE",
  });
};
