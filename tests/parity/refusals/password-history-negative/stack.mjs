// A history of less than none.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passwordPolicy: { passwordHistorySize: -1 },
  });
};
