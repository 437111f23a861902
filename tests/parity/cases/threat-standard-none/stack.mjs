// Threat protection for the usual ways to sign in, off.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    standardThreatProtectionMode: cognito.StandardThreatProtectionMode.NO_ENFORCEMENT,
  });
};
