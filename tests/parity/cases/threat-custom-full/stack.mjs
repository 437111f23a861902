// Threat protection for custom authentication alone.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    customThreatProtectionMode: cognito.CustomThreatProtectionMode.FULL_FUNCTION,
    featurePlan: cognito.FeaturePlan.PLUS,
  });
};
