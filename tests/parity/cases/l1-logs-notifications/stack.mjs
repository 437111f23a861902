// Errors with messages to a log group.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const logs = new cognito.CfnLogDeliveryConfiguration(stack, "Logs", {
    userPoolId: pool.userPoolId,
    logConfigurations: [
      {
        eventSource: "userNotification",
        logLevel: "ERROR",
        cloudWatchLogsConfiguration: { logGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:shop" },
      },
    ],
  });
  logs.overrideLogicalId("PoolLogDelivery");
};
