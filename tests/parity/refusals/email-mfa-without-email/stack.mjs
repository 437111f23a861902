// Emails as the second factor, without a sender.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
    mfaSecondFactor: { sms: false, otp: false, email: true },
  });
};
