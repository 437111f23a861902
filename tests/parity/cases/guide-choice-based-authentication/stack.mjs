// The guide's "Choice-based authentication": every first factor, and a client that uses them.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "myuserpool", {
    signInPolicy: {
      allowedFirstAuthFactors: {
        password: true, // password authentication must be enabled
        emailOtp: true, // enables email message one-time password
        smsOtp: true, // enables SMS message one-time password
        passkey: true, // enables passkey sign-in
      },
    },
  });
  pool.addClient("myclient", {
    authFlows: { user: true },
  });
};
