// No alias at all: the user's ID is the user name.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: {},
  });
};
