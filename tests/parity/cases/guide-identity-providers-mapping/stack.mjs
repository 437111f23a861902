// The guide's "Identity Providers": attributes. The custom one is declared here.
export default ({ cognito, stack }) => {
  const userpool = new cognito.UserPool(stack, "Pool", {
    customAttributes: { uniqueId: new cognito.StringAttribute({ mutable: true }) },
  });

  new cognito.UserPoolIdentityProviderAmazon(stack, "Amazon", {
    clientId: "amzn-client-id",
    clientSecret: "amzn-client-secret",
    userPool: userpool,
    attributeMapping: {
      email: cognito.ProviderAttribute.AMAZON_EMAIL,
      website: cognito.ProviderAttribute.other("url"), // use other() when an attribute is not pre-defined in the CDK
      custom: {
        // custom user pool attributes go here
        uniqueId: cognito.ProviderAttribute.AMAZON_USER_ID,
      },
    },
  });
};
