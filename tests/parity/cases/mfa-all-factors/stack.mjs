// Every second factor.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.OPTIONAL,
    mfaSecondFactor: { sms: true, otp: true, email: true },
    mfaMessage: "{####} ist Ihr Code für „Beispiel“",
    featurePlan: cognito.FeaturePlan.PLUS,
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "codes@example.com",
      sesRegion: "eu-central-1",
      configurationSetName: "codes",
    }),
  });
};
