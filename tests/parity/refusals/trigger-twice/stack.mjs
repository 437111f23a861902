// Two functions for the same trigger.
export default ({ cognito, lambda, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const fn = (name) =>
    lambda.Function.fromFunctionArn(stack, name, `arn:aws:lambda:us-east-1:123456789012:function:${name}`);
  pool.addTrigger(cognito.UserPoolOperation.PRE_SIGN_UP, fn("one"));
  pool.addTrigger(cognito.UserPoolOperation.PRE_SIGN_UP, fn("two"));
};
