// A password history on a plan that does not allow it.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    featurePlan: cognito.FeaturePlan.LITE,
    passwordPolicy: { passwordHistorySize: 0 },
  });
};
