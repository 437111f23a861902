// A passkey on a plan that does not allow it.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    featurePlan: cognito.FeaturePlan.LITE,
    signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
  });
};
