// Temporary passwords, in hours that make whole days.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: {
      tempPasswordValidity: cdk.Duration.hours(48),
      requireUppercase: true,
      requireSymbols: false,
    },
  });
};
