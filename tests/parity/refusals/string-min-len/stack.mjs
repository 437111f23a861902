// A string of fewer than 0 characters.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    customAttributes: { text: new cognito.StringAttribute({ minLen: -1 }) },
  });
};
