// The guide's "Multi-factor Authentication": the requirements for passwords.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    passwordPolicy: {
      minLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: cdk.Duration.days(3),
    },
  });
};
