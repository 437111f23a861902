// One-time passwords by SMS message, recovery and `keep_original` do not add a role.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInPolicy: { allowedFirstAuthFactors: { password: true, smsOtp: true } },
    keepOriginal: { phone: true },
    accountRecovery: cognito.AccountRecovery.PHONE_ONLY_WITHOUT_MFA,
  });
};
