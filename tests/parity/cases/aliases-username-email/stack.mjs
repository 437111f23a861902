// Signing in by username or email.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { username: true, email: true },
    autoVerify: {},
  });
};
