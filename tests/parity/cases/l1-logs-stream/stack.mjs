// Sign-ins to a stream.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", { featurePlan: cognito.FeaturePlan.PLUS });
  const logs = new cognito.CfnLogDeliveryConfiguration(stack, "Logs", {
    userPoolId: pool.userPoolId,
    logConfigurations: [
      {
        eventSource: "userAuthEvents",
        logLevel: "INFO",
        firehoseConfiguration: { streamArn: "arn:aws:firehose:us-east-1:123456789012:deliverystream/shop" },
      },
    ],
  });
  logs.overrideLogicalId("PoolLogDelivery");
};
