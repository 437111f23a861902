// Emails as the second factor, and nobody who sends them.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
    mfaSecondFactor: { sms: false, otp: false, email: true },
  });
};
