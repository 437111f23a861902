// Signing in by username or email or phone.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { username: true, email: true, phone: true },
    enableSmsRole: false,
  });
};
