// Passwords of five characters.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { minLength: 5 },
  });
};
