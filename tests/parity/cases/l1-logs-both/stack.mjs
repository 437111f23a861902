// Errors with messages to a log group, sign-ins to a bucket.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", { featurePlan: cognito.FeaturePlan.PLUS });
  const logs = new cognito.CfnLogDeliveryConfiguration(stack, "Logs", {
    userPoolId: pool.userPoolId,
    logConfigurations: [
      {
        eventSource: "userNotification",
        logLevel: "ERROR",
        cloudWatchLogsConfiguration: { logGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:shop" },
      },
      { eventSource: "userAuthEvents", logLevel: "INFO", s3Configuration: { bucketArn: "arn:aws:s3:::sign-ins" } },
    ],
  });
  logs.overrideLogicalId("PoolLogDelivery");
};
