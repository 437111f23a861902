// Signing in by username or preferred username.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { username: true, preferredUsername: true },
    keepOriginal: {},
  });
};
