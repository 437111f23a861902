// Threat protection only for custom authentication.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    customThreatProtectionMode: cognito.CustomThreatProtectionMode.FULL_FUNCTION,
    featurePlan: cognito.FeaturePlan.PLUS,
  });
};
