// Signing in by email.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { email: true },
    signInCaseSensitive: true,
  });
};
