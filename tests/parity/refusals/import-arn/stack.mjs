// The ARN of something other than a pool.
export default ({ cognito, stack }) => {
  cognito.UserPool.fromUserPoolArn(stack, "Pool", "arn:aws:cognito-idp:us-east-1:123456789012:userpool");
};
