// The key of custom senders without a sender.
export default ({ cognito, kms, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    customSenderKmsKey: kms.Key.fromKeyArn(
      stack,
      "Key",
      "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012",
    ),
  });
};
