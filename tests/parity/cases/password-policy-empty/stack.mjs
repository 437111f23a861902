// An empty policy has a length and no more.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: {},
  });
};
