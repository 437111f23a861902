// Recovery by phone, then by email: the default, explicitly.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    accountRecovery: cognito.AccountRecovery.PHONE_WITHOUT_MFA_AND_EMAIL,
  });
};
