// The maximum length, with the maximum history.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { minLength: 99, passwordHistorySize: 24 },
    featurePlan: cognito.FeaturePlan.ESSENTIALS,
  });
};
