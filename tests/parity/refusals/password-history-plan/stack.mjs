// A history of passwords on a plan that has none.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    featurePlan: cognito.FeaturePlan.LITE,
    passwordPolicy: { passwordHistorySize: 0 },
  });
};
