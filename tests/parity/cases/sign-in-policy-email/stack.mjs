// A code by email in addition to the password, and factors that are off.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInPolicy: {
      allowedFirstAuthFactors: { password: true, emailOtp: true, smsOtp: false, passkey: false },
    },
  });
};
