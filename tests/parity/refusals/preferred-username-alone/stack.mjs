// A preferred user name without a user name.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { email: true, preferredUsername: true },
  });
};
