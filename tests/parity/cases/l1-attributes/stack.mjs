// Attributes that only administrators can change.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    customAttributes: {
      tier: new cognito.StringAttribute({ minLen: 1, maxLen: 10, mutable: true }),
      age: new cognito.NumberAttribute(),
    },
  });
  pool.node.defaultChild.addPropertyOverride("Schema.0.DeveloperOnlyAttribute", true);
  pool.node.defaultChild.addPropertyOverride("Schema.1.DeveloperOnlyAttribute", false);
};
