// A policy for passwords and one for first factors.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { minLength: 10, requireSymbols: true },
    signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true } },
    featurePlan: cognito.FeaturePlan.ESSENTIALS,
  });
};
