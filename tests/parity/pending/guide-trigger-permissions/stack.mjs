// The guide's "Trigger Permissions": rights on the pool for the role of a trigger. The policy has another name
// here.
export const without = ["postAuthFnServiceRoleDFCC2A17", "postAuthFn3C39CCA0"];

export default ({ cognito, iam, lambda, stack }) => {
  const postAuthFn = new lambda.Function(stack, "postAuthFn", {
    runtime: lambda.Runtime.NODEJS_LATEST,
    handler: "index.handler",
    code: lambda.Code.fromInline("exports.handler = async () => {};"),
  });

  const userpool = new cognito.UserPool(stack, "myuserpool", {
    lambdaTriggers: {
      postAuthentication: postAuthFn,
    },
  });

  // provide permissions to describe the user pool scoped to the ARN the user pool
  postAuthFn.role?.attachInlinePolicy(
    new iam.Policy(stack, "userpool-policy", {
      statements: [
        new iam.PolicyStatement({
          actions: ["cognito-idp:DescribeUserPool"],
          resources: [userpool.userPoolArn],
        }),
      ],
    }),
  );
};
