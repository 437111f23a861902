// Signing in by username.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { username: true },
    keepOriginal: { email: true },
  });
};
