// A history of 25 passwords.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { passwordHistorySize: 25 },
  });
};
