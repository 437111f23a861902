// A message as long as it can be, without anything that needs it.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfaMessage:
      "{####} 89 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 ",
  });
};
