// A version for a trigger that has none.
export default ({ cognito, lambda, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const check = lambda.Function.fromFunctionArn(
    stack,
    "Check",
    "arn:aws:lambda:us-east-1:123456789012:function:check",
  );
  pool.addTrigger(cognito.UserPoolOperation.PRE_SIGN_UP, check, cognito.LambdaVersion.V2_0);
};
