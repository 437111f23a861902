// The guide's "Identity Providers": Google with a secret in Secrets Manager.
export default ({ cognito, secretsmanager, stack }) => {
  const userpool = new cognito.UserPool(stack, "Pool");
  const secret = secretsmanager.Secret.fromSecretAttributes(stack, "CognitoClientSecret", {
    secretCompleteArn: "arn:aws:secretsmanager:us-east-1:123456789012:secret:google-AbCdEf",
  }).secretValue;

  new cognito.UserPoolIdentityProviderGoogle(stack, "Google", {
    clientId: "amzn-client-id",
    clientSecretValue: secret,
    userPool: userpool,
  });
};
