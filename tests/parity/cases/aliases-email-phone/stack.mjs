// Signing in by email or phone.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { email: true, phone: true },
    keepOriginal: { phone: true },
  });
};
