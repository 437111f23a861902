// A text of less than no characters.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    customAttributes: { text: new cognito.StringAttribute({ minLen: -1 }) },
  });
};
