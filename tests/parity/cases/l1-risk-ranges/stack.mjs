// Ranges of IP addresses, and compromised passwords.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", { featurePlan: cognito.FeaturePlan.PLUS });
  const risks = new cognito.CfnUserPoolRiskConfigurationAttachment(stack, "Risks", {
    userPoolId: pool.userPoolId,
    clientId: "ALL",
    riskExceptionConfiguration: { blockedIpRangeList: ["203.0.113.0/24"], skippedIpRangeList: ["198.51.100.7/32"] },
    compromisedCredentialsRiskConfiguration: {
      actions: { eventAction: "BLOCK" },
      eventFilter: ["SIGN_IN", "SIGN_UP", "PASSWORD_CHANGE"],
    },
  });
  risks.overrideLogicalId("PoolThreatProtection");
};
