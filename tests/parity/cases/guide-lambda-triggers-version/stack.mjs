// The guide's "Lambda Triggers": a version for the claims of tokens.
export const without = ["preTokenGenerationFnServiceRole5929D857", "preTokenGenerationFn821A18F6"];

export default ({ cognito, lambda, stack }) => {
  const userpool = new cognito.UserPool(stack, "userpool");
  const preTokenGenerationFn = new lambda.Function(stack, "preTokenGenerationFn", {
    runtime: lambda.Runtime.NODEJS_LATEST,
    handler: "index.handler",
    code: lambda.Code.fromInline("exports.handler = async () => {};"),
  });

  userpool.addTrigger(
    cognito.UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
    preTokenGenerationFn,
    cognito.LambdaVersion.V2_0,
  );
};
