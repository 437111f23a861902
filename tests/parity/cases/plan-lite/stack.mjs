// The Lite plan.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    featurePlan: cognito.FeaturePlan.LITE,
    passwordPolicy: { minLength: 8 },
  });
};
