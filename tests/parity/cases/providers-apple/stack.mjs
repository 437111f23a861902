// Sign in with Apple as it comes, the key a text.
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
