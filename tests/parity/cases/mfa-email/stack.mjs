// Emails as the second factor, by SES and on a plan that allows it.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
    mfaSecondFactor: { sms: false, otp: false, email: true },
    featurePlan: cognito.FeaturePlan.ESSENTIALS,
    email: cognito.UserPoolEmail.withSES({ fromEmail: "codes@example.com", sesRegion: "eu-central-1" }),
  });
};
