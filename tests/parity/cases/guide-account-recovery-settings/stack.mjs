// The guide's "Account Recovery Settings".
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "UserPool", {
    accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
  });
};
