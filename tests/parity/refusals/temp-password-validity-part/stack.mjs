// Temporary passwords for a day and a half.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { tempPasswordValidity: cdk.Duration.hours(36) },
  });
};
