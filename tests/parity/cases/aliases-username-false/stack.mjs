// No user name, explicitly, and flags that are off.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { username: false, email: true, phone: false },
    signInCaseSensitive: false,
  });
};
