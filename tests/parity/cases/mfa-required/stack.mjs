// A required second factor: by SMS message, the default.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
    mfaMessage: "Your code is {####}",
  });
};
