// Temporary passwords that are not valid at all.
export default ({ cdk, cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { tempPasswordValidity: cdk.Duration.days(0) },
  });
};
