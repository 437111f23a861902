// Standard attributes before custom ones, whatever their order in the declaration.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    customAttributes: {
      tenant: new cognito.StringAttribute({ minLen: 1, maxLen: 36 }),
      level: new cognito.NumberAttribute({ min: 1, max: 9, mutable: true }),
    },
    standardAttributes: { phoneNumber: { required: true, mutable: false }, email: { required: true } },
    signInAliases: { username: true, email: true, phone: true, preferredUsername: true },
    autoVerify: { email: true, phone: true },
    keepOriginal: { email: true, phone: true },
  });
};
