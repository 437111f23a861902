// No second factor, explicitly; the factors are ignored.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.OFF,
    mfaSecondFactor: { sms: true, otp: true },
  });
};
