// An existing role, with its external ID and the region to send from.
export default ({ cognito, iam, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    smsRole: iam.Role.fromRoleArn(stack, "Sms", "arn:aws:iam::123456789012:role/sms"),
    smsRoleExternalId: "0f1e-2d3c",
    snsRegion: "eu-west-1",
    mfa: cognito.Mfa.OPTIONAL,
  });
};
