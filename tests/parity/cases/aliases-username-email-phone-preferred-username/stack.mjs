// Signing in by username or email or phone or preferred username.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { username: true, email: true, phone: true, preferredUsername: true },
    signInCaseSensitive: false,
  });
};
