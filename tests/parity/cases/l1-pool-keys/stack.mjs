// A key of your own, the newer issuer, and SMS messages by End User Messaging.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", { selfSignUpEnabled: true });
  const resource = pool.node.defaultChild;
  resource.addPropertyOverride("KeyConfiguration", {
    KeyType: "CUSTOMER_MANAGED_KEY",
    KmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012",
  });
  resource.addPropertyOverride("IssuerConfiguration", { Type: "UPDATED" });
  resource.addPropertyOverride("SmsConfiguration", {
    EumsSms: {
      CallerArn: "arn:aws:iam::123456789012:role/sms",
      ConfigurationSetName: "shop",
      ExternalId: "shop",
      InEntityId: "1101",
      InTemplateId: "1107",
      OriginationIdentity: "SHOP",
      Region: "ap-south-1",
    },
  });
};
