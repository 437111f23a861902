// A user with every setting.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", { customAttributes: { plan: new cognito.StringAttribute() } });
  new cognito.CfnUserPoolUser(stack, "Admin", {
    userPoolId: pool.userPoolId,
    username: "ada",
    userAttributes: [
      { name: "email", value: "ada@example.com" },
      { name: "email_verified", value: "true" },
      { name: "name", value: "Ada" },
      { name: "custom:plan", value: "gold" },
    ],
    desiredDeliveryMediums: ["EMAIL", "SMS"],
    forceAliasCreation: false,
    messageAction: "SUPPRESS",
    clientMetadata: { source: "template" },
    validationData: [{ name: "shop", value: "42" }],
  });
};
