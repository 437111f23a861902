// An invitation without texts leaves an empty template.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userInvitation: {},
  });
};
