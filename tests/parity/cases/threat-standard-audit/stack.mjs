// Threat protection for the usual ways to sign in, only logging.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    standardThreatProtectionMode: cognito.StandardThreatProtectionMode.AUDIT_ONLY,
    featurePlan: cognito.FeaturePlan.PLUS,
  });
};
