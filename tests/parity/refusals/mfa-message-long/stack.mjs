// A message of 141 characters.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfaMessage:
      "{####} 89 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 0",
  });
};
