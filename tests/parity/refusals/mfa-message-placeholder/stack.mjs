// A message without the code.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfaMessage: "Your code",
  });
};
