// Factors without `mfa` are not looked at.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfaSecondFactor: { sms: true, otp: true },
  });
};
