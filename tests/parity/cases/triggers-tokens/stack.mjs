// A function that another stack exports, and a key that a parameter names.
export default ({ cdk, cognito, kms, lambda, stack }) => {
  const key = new cdk.CfnParameter(stack, "Key").valueAsString;
  new cognito.UserPool(stack, "Pool", {
    lambdaTriggers: { preSignUp: lambda.Function.fromFunctionArn(stack, "Check", cdk.Fn.importValue("check")) },
    customSenderKmsKey: kms.Key.fromKeyArn(stack, "SenderKey", key),
  });
};
