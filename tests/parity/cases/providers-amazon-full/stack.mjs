// Login with Amazon with every setting, next to the pool below another construct.
export default ({ cognito, constructs, stack }) => {
  const auth = new constructs.Construct(stack, "Auth");
  const userPool = new cognito.UserPool(auth, "Pool");
  new cognito.UserPoolIdentityProviderAmazon(auth, "Amazon", {
    userPool,
    clientId: "amazon-app",
    clientSecret: "amazon-secret",
    scopes: ["profile", "postal_code"],
    attributeMapping: {
      email: cognito.ProviderAttribute.AMAZON_EMAIL,
      fullname: cognito.ProviderAttribute.AMAZON_NAME,
      address: cognito.ProviderAttribute.AMAZON_POSTAL_CODE,
      nickname: cognito.ProviderAttribute.AMAZON_USER_ID,
    },
  });
};
