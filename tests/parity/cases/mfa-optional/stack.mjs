// A second factor for those who want one: by SMS message if nothing is said.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.OPTIONAL,
  });
};
