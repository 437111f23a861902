// An empty policy.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInPolicy: {},
  });
};
