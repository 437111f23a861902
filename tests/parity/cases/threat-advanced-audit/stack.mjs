// Threat protection by its old name, only logging.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    advancedSecurityMode: cognito.AdvancedSecurityMode.AUDIT,
    featurePlan: cognito.FeaturePlan.PLUS,
  });
};
