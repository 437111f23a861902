// Signing in by username or phone.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { username: true, phone: true },
    autoVerify: { email: false, phone: false },
  });
};
