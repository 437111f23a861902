// The guide's "Lambda Triggers": one passed to the pool and one added.
export const without = ["authChallengeFnServiceRole5E37989B", "authChallengeFn66F542AC", "userMigrationFnServiceRole3AEC074F", "userMigrationFnFD0A5CBF"];

export default ({ cognito, lambda, stack }) => {
  const authChallengeFn = new lambda.Function(stack, "authChallengeFn", {
    runtime: lambda.Runtime.NODEJS_LATEST,
    handler: "index.handler",
    code: lambda.Code.fromInline("exports.handler = async () => {};"),
  });
  const userMigrationFn = new lambda.Function(stack, "userMigrationFn", {
    runtime: lambda.Runtime.NODEJS_LATEST,
    handler: "index.handler",
    code: lambda.Code.fromInline("exports.handler = async () => {};"),
  });

  const userpool = new cognito.UserPool(stack, "myuserpool", {
    lambdaTriggers: {
      createAuthChallenge: authChallengeFn,
    },
  });

  userpool.addTrigger(cognito.UserPoolOperation.USER_MIGRATION, userMigrationFn);
};
