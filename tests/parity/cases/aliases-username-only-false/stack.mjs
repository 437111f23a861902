// All aliases off, said so.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInAliases: { username: false, email: false, phone: false, preferredUsername: false },
  });
};
