// Signing in by username or email or preferred username.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { username: true, email: true, preferredUsername: true },
    autoVerify: { phone: true },
  });
};
