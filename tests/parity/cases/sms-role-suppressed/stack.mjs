// No role, although SMS messages are the second factor.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    enableSmsRole: false,
    mfa: cognito.Mfa.REQUIRED,
    mfaSecondFactor: { sms: true, otp: true },
    snsRegion: "us-east-2",
  });
};
