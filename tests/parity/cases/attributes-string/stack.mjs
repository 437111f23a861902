// Strings with every kind of limit.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    customAttributes: {
      plain: new cognito.StringAttribute(),
      fixed: new cognito.StringAttribute({ mutable: false }),
      free: new cognito.StringAttribute({ mutable: true }),
      least: new cognito.StringAttribute({ minLen: 1 }),
      most: new cognito.StringAttribute({ maxLen: 2048 }),
      both: new cognito.StringAttribute({ minLen: 0, maxLen: 256, mutable: true }),
      zero: new cognito.StringAttribute({ minLen: 0, maxLen: 0 }),
      zero_least: new cognito.StringAttribute({ minLen: 0 }),
      zero_most: new cognito.StringAttribute({ maxLen: 0, mutable: true }),
      equal: new cognito.StringAttribute({ minLen: 7, maxLen: 7 }),
    },
  });
};
