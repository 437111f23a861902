// The guide's "Sign In": more is verified than users sign in with.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    signInAliases: { username: true, email: true },
    autoVerify: { email: true, phone: true },
  });
};
