// An optional second factor: by SMS message, the default.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.OPTIONAL,
  });
};
