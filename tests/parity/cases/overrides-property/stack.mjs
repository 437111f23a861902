// A property that is set, one that is removed, one inside a list.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    standardAttributes: { email: { required: true } },
  });
  const resource = pool.node.defaultChild;
  resource.addPropertyOverride("EmailConfiguration.ConfigurationSet", "letters");
  resource.addPropertyDeletionOverride("SmsVerificationMessage");
  resource.addPropertyOverride("Schema.0.DeveloperOnlyAttribute", false);
  resource.addPropertyOverride("UserPoolTags.dotted\\.key", "x");
};
