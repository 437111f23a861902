// First factors without the password.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInPolicy: { allowedFirstAuthFactors: { password: false, passkey: true } },
  });
};
