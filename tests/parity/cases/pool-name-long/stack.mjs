// A name of the maximum length, with odd characters.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userPoolName:
      "a b+c=d,e.f@g-h_i/j:k|l 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456",
  });
};
