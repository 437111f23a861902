// The guide's "Threat Protection", which is for both kinds of authentication.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    featurePlan: cognito.FeaturePlan.PLUS,
    standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
    customThreatProtectionMode: cognito.CustomThreatProtectionMode.AUDIT_ONLY,
  });
};
