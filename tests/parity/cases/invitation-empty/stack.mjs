// An invitation without messages leaves an empty template.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userInvitation: {},
  });
};
