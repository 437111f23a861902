// An empty verification is the default one.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: {},
    selfSignUpEnabled: true,
  });
};
