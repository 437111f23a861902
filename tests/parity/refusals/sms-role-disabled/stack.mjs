// A role for SMS messages that is turned off.
export default ({ cognito, iam, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    enableSmsRole: false,
    smsRole: iam.Role.fromRoleArn(stack, "Sms", "arn:aws:iam::123456789012:role/sms"),
  });
};
