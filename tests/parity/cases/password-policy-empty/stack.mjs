// An empty policy has only a length.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: {},
  });
};
