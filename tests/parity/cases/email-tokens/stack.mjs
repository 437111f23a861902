// Email addresses from parameters.
export default ({ cdk, cognito, stack }) => {
  const sender = new cdk.CfnParameter(stack, "Sender").valueAsString;
  const set = new cdk.CfnParameter(stack, "Set").valueAsString;
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: sender,
      fromName: "Example",
      replyTo: sender,
      configurationSetName: set,
      sesRegion: cdk.Aws.REGION,
    }),
  });
};
