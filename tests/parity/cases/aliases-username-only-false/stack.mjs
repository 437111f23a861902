// All aliases off, explicitly.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { username: false, email: false, phone: false, preferredUsername: false },
  });
};
