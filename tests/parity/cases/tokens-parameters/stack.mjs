// Values from parameters of the template.
export default ({ cdk, cognito, iam, stack }) => {
  const stage = new cdk.CfnParameter(stack, "Stage").valueAsString;
  const sender = new cdk.CfnParameter(stack, "Sender").valueAsString;
  new cdk.CfnParameter(stack, "Length", { type: "Number" });
  const pool = new cognito.UserPool(stack, "Pool", {
    userPoolName: stage,
    passwordPolicy: { passwordHistorySize: 3 },
    userVerification: { emailSubject: stage, emailBody: stage, smsMessage: stage },
    mfaMessage: stage,
    smsRole: iam.Role.fromRoleArn(stack, "Sms", sender),
    smsRoleExternalId: stage,
    snsRegion: cdk.Aws.REGION,
    passkeyRelyingPartyId: stage,
  });
  cdk.Tags.of(pool).add("stage", stage);
};
