// Temporary passwords, in hours that add up to whole days.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: {
      tempPasswordValidity: cdk.Duration.hours(48),
      requireUppercase: true,
      requireSymbols: false,
    },
  });
};
