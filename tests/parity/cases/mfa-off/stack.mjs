// No second factor, said so; the factors are not looked at.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.OFF,
    mfaSecondFactor: { sms: true, otp: true },
  });
};
