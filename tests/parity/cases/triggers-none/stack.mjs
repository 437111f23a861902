// Empty triggers.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    lambdaTriggers: {},
  });
};
