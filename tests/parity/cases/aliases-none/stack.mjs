// No alias at all: the id of a user is the user name.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: {},
  });
};
