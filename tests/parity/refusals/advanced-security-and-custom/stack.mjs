// Threat protection by its old name, and for custom authentication.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    advancedSecurityMode: cognito.AdvancedSecurityMode.OFF,
    customThreatProtectionMode: cognito.CustomThreatProtectionMode.AUDIT_ONLY,
  });
};
