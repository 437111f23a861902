// A preferred user name beside no user name.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { email: true, preferredUsername: true },
  });
};
