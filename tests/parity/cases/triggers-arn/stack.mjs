// Functions by their ARNs: one with a permission, one without.
export default ({ cognito, lambda, stack }) => {
  const check = lambda.Function.fromFunctionAttributes(stack, "Check", {
    functionArn: "arn:aws:lambda:us-east-1:123456789012:function:check",
    sameEnvironment: true,
  });
  const words = lambda.Function.fromFunctionAttributes(stack, "Words", {
    functionArn: "arn:aws:lambda:us-east-1:123456789012:function:words",
    sameEnvironment: false,
  });
  new cognito.UserPool(stack, "Pool", { lambdaTriggers: { preSignUp: check, customMessage: words } });
};
