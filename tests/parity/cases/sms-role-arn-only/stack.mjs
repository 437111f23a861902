// An existing role, without the other settings for it.
export default ({ cognito, iam, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    smsRole: iam.Role.fromRoleArn(stack, "Sms", "arn:aws:iam::123456789012:role/path/to/sms"),
    signInAliases: { phone: true },
  });
};
