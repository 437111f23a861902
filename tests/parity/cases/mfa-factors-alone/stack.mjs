// Factors without `mfa` are ignored.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfaSecondFactor: { sms: true, otp: true },
  });
};
