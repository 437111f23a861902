// A way to recover that does not exist.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    accountRecovery: 6,
  });
};
