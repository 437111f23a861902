// Emails as the second factor on a plan that does not allow it.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.OPTIONAL,
    mfaSecondFactor: { sms: false, otp: true, email: true },
    email: cognito.UserPoolEmail.withSES({ fromEmail: "codes@example.com", sesRegion: "eu-west-1" }),
    featurePlan: cognito.FeaturePlan.LITE,
  });
};
