// The third version of token generation events, together with the trigger under its old name.
export const without = ["FnServiceRoleB9001A96", "Fn9270CBC0"];

export default ({ cognito, lambda, stack }) => {
  const Fn = new lambda.Function(stack, "Fn", {
    runtime: lambda.Runtime.NODEJS_LATEST,
    handler: "index.handler",
    code: lambda.Code.fromInline("exports.handler = async () => {};"),
  });

  const pool = new cognito.UserPool(stack, "Pool", {
    featurePlan: cognito.FeaturePlan.ESSENTIALS,
    lambdaTriggers: { preTokenGeneration: Fn },
  });
  pool.addTrigger(cognito.UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, Fn, cognito.LambdaVersion.V3_0);
};
