// The guide's "Sign In": by user name or email address.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    signInAliases: {
      username: true,
      email: true,
    },
  });
};
