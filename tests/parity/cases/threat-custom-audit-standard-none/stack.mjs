// Threat protection for custom authentication, but not for standard authentication.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    customThreatProtectionMode: cognito.CustomThreatProtectionMode.AUDIT_ONLY,
    standardThreatProtectionMode: cognito.StandardThreatProtectionMode.NO_ENFORCEMENT,
    featurePlan: cognito.FeaturePlan.PLUS,
  });
};
