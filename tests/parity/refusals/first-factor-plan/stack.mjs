// A passkey on a plan that has none.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    featurePlan: cognito.FeaturePlan.LITE,
    signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
  });
};
