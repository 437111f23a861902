// Threat protection by its old name, off.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    advancedSecurityMode: cognito.AdvancedSecurityMode.OFF,
    featurePlan: cognito.FeaturePlan.ESSENTIALS,
  });
};
