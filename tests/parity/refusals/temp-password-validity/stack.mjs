// Temporary passwords for more than a year.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { tempPasswordValidity: cdk.Duration.days(366) },
  });
};
