// No standard attribute, and some of one's own.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    standardAttributes: {},
    customAttributes: { only: new cognito.StringAttribute() },
  });
};
