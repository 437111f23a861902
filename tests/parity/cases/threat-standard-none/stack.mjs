// Threat protection for standard authentication, off.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    standardThreatProtectionMode: cognito.StandardThreatProtectionMode.NO_ENFORCEMENT,
  });
};
