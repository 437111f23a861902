// Every trigger that takes only a function.
export const without = ["FnServiceRoleB9001A96", "Fn9270CBC0"];

export default ({ cognito, lambda, stack }) => {
  const Fn = new lambda.Function(stack, "Fn", {
    runtime: lambda.Runtime.NODEJS_LATEST,
    handler: "index.handler",
    code: lambda.Code.fromInline("exports.handler = async () => {};"),
  });

  new cognito.UserPool(stack, "Pool", {
    lambdaTriggers: {
      createAuthChallenge: Fn,
      customMessage: Fn,
      defineAuthChallenge: Fn,
      postAuthentication: Fn,
      postConfirmation: Fn,
      preAuthentication: Fn,
      preSignUp: Fn,
      preTokenGeneration: Fn,
      userMigration: Fn,
      verifyAuthChallengeResponse: Fn,
    },
  });
};
