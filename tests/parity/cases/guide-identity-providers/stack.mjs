// The guide's "Identity Providers": Login with Amazon.
export default ({ cognito, stack }) => {
  const userpool = new cognito.UserPool(stack, "Pool");

  new cognito.UserPoolIdentityProviderAmazon(stack, "Amazon", {
    clientId: "amzn-client-id",
    clientSecret: "amzn-client-secret",
    userPool: userpool,
  });
};
