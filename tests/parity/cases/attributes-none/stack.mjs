// Empty attributes.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    standardAttributes: {},
    customAttributes: {},
  });
};
