// Two of the four, and temporary passwords with the longest validity.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { requireDigits: true, requireLowercase: false, tempPasswordValidity: cdk.Duration.days(365) },
  });
};
