// SMS messages as the second factor, said so.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.OPTIONAL,
    mfaSecondFactor: { sms: true, otp: false },
  });
};
