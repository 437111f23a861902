// Signing in by username or phone or preferred username.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { username: true, phone: true, preferredUsername: true },
    keepOriginal: { email: false, phone: true },
  });
};
