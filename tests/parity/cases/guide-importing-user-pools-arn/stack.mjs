// The guide's "Importing User Pools": by ARN. A client is attached, so that there is something to compare.
export default ({ cognito, stack }) => {
  const otherAwesomePool = cognito.UserPool.fromUserPoolArn(
    stack,
    "other-awesome-user-pool",
    "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/us-east-1_mtRyYQ14D",
  );
  otherAwesomePool.addClient("customer-app-client");
};
