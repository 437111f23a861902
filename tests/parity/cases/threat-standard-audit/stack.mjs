// Threat protection for standard authentication, only logging.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    standardThreatProtectionMode: cognito.StandardThreatProtectionMode.AUDIT_ONLY,
    featurePlan: cognito.FeaturePlan.PLUS,
  });
};
