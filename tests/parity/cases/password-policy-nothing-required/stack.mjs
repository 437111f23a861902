// Every requirement off, explicitly, and no history.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: {
      requireLowercase: false,
      requireUppercase: false,
      requireDigits: false,
      requireSymbols: false,
      passwordHistorySize: 0,
    },
  });
};
