// Attributes that only administrators can change, and one that says that it is not required.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    customAttributes: {
      tier: new cognito.StringAttribute({ minLen: 1, maxLen: 10, mutable: true }),
      age: new cognito.NumberAttribute(),
    },
  });
  pool.node.defaultChild.addPropertyOverride("Schema.0.DeveloperOnlyAttribute", true);
  pool.node.defaultChild.addPropertyOverride("Schema.1.DeveloperOnlyAttribute", false);
  pool.node.defaultChild.addPropertyOverride("Schema.1.Required", false);
};
