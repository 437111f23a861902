// A code by email beside the password, and what is off.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInPolicy: {
      allowedFirstAuthFactors: { password: true, emailOtp: true, smsOtp: false, passkey: false },
    },
  });
};
