// Functions that send messages, and the key that encrypts their codes.
export const without = ["Key961B73FD", "MailServiceRole6E9CBC4D", "Mail6A3D1F64", "SmsServiceRole8FDB600F", "Sms812E1C7B"];

export default ({ cognito, kms, lambda, stack }) => {
  const Mail = new lambda.Function(stack, "Mail", {
    runtime: lambda.Runtime.NODEJS_LATEST,
    handler: "index.handler",
    code: lambda.Code.fromInline("exports.handler = async () => {};"),
  });
  const Sms = new lambda.Function(stack, "Sms", {
    runtime: lambda.Runtime.NODEJS_LATEST,
    handler: "index.handler",
    code: lambda.Code.fromInline("exports.handler = async () => {};"),
  });

  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
    lambdaTriggers: { customEmailSender: Mail, customSmsSender: Sms },
    customSenderKmsKey: new kms.Key(stack, "Key"),
  });
};
