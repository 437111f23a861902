// Recovery by an administrator.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    accountRecovery: cognito.AccountRecovery.NONE,
  });
};
