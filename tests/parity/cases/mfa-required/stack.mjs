// A second factor for all: by SMS message if nothing is said.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
    mfaMessage: "Your code is {####}",
  });
};
