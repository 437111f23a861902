// Threat protection for standard authentication, on.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
    featurePlan: cognito.FeaturePlan.PLUS,
  });
};
