// Responses to risks for one client.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", { featurePlan: cognito.FeaturePlan.PLUS });
  const client = pool.addClient("app", { disableOAuth: true });
  const risks = new cognito.CfnUserPoolRiskConfigurationAttachment(stack, "Risks", {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    accountTakeoverRiskConfiguration: { actions: { highAction: { eventAction: "MFA_REQUIRED", notify: false } } },
  });
  risks.overrideLogicalId("PoolAppThreatProtection");
};
