// A message of the maximum length, without anything that needs it.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfaMessage:
      "{####} 89 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 ",
  });
};
