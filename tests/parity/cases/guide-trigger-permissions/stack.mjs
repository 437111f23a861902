// The guide's "Trigger Permissions": permissions on the pool for the role of a trigger. Here, the policy has the
// name that we give it.
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
  const policy = new iam.Policy(stack, "userpool-policy", {
    policyName: "PoolPostAuthenticationPolicy",
    statements: [
      new iam.PolicyStatement({
        actions: ["cognito-idp:DescribeUserPool"],
        resources: [userpool.userPoolArn],
      }),
    ],
  });
  policy.node.defaultChild.overrideLogicalId("PoolPostAuthenticationPolicy");
  postAuthFn.role?.attachInlinePolicy(policy);
};
