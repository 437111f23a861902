// Passwords of a hundred characters.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { minLength: 100 },
  });
};
