// Actions by risk for all clients, with emails from a separate identity.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", { featurePlan: cognito.FeaturePlan.PLUS });
  const risks = new cognito.CfnUserPoolRiskConfigurationAttachment(stack, "Risks", {
    userPoolId: pool.userPoolId,
    clientId: "ALL",
    accountTakeoverRiskConfiguration: {
      actions: {
        lowAction: { eventAction: "NO_ACTION", notify: false },
        mediumAction: { eventAction: "MFA_IF_CONFIGURED", notify: true },
        highAction: { eventAction: "BLOCK", notify: true },
      },
      notifyConfiguration: {
        sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/example.com",
        from: "security@example.com",
        replyTo: "help@example.com",
        blockEmail: { subject: "Blocked", htmlBody: "<p>Blocked</p>", textBody: "Blocked" },
        mfaEmail: { subject: "Was it you?" },
      },
    },
  });
  risks.overrideLogicalId("PoolThreatProtection");
};
