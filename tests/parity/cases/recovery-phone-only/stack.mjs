// Recovery by phone only.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    accountRecovery: cognito.AccountRecovery.PHONE_ONLY_WITHOUT_MFA,
    signInAliases: { phone: true },
  });
};
