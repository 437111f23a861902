// SMS messages as the second factor, explicitly.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.OPTIONAL,
    mfaSecondFactor: { sms: true, otp: false },
  });
};
