// Threat protection under both of its names.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    advancedSecurityMode: cognito.AdvancedSecurityMode.ENFORCED,
    standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
  });
};
