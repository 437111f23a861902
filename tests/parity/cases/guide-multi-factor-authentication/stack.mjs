// The guide's "Multi-factor Authentication".
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    mfa: cognito.Mfa.REQUIRED,
    mfaSecondFactor: {
      sms: true,
      otp: true,
      email: false, // email-based MFA
    },
  });
};
