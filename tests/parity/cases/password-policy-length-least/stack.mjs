// The minimum length.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { minLength: 6 },
  });
};
