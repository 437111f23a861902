// Values that are CloudFormation functions.
export default ({ cdk, cognito, iam, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userPoolName: cdk.Fn.sub("${AWS::StackName}-users"),
    userInvitation: {
      emailSubject: cdk.Fn.join(" ", ["Welcome to", cdk.Aws.REGION]),
      emailBody: cdk.Fn.importValue("invitation"),
      smsMessage: cdk.Fn.select(1, cdk.Fn.split(",", cdk.Fn.importValue("texts"))),
    },
    smsRole: iam.Role.fromRoleArn(stack, "Sms", cdk.Fn.importValue("sender")),
  });
};
