// Emails as the second factor, sent by Cognito.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.OPTIONAL,
    mfaSecondFactor: { sms: false, otp: true, email: true },
    email: cognito.UserPoolEmail.withCognito("support@example.com"),
  });
};
