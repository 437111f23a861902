// Signing in by phone.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { phone: true },
    autoVerify: { email: true },
  });
};
