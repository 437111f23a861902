// A negative history.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { passwordHistorySize: -1 },
  });
};
