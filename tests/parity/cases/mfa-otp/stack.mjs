// An authenticator app as the second factor, which needs no role.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
    mfaSecondFactor: { sms: false, otp: true },
  });
};
