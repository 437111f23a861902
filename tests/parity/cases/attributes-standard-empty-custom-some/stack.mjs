// No standard attributes, and some custom ones.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    standardAttributes: {},
    customAttributes: { only: new cognito.StringAttribute() },
  });
};
