// Two of the four, and temporary passwords for the longest time.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { requireDigits: true, requireLowercase: false, tempPasswordValidity: cdk.Duration.days(365) },
  });
};
