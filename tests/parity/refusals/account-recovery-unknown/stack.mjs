// A way to recover that there is none of.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    accountRecovery: 6,
  });
};
