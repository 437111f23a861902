// Everyone may sign up.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    selfSignUpEnabled: true,
  });
};
