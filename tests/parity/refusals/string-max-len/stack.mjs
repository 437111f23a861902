// A string of more than 2048 characters.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    customAttributes: { text: new cognito.StringAttribute({ maxLen: 2049 }) },
  });
};
