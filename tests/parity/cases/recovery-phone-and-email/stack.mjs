// Recovery as it was before it could be chosen.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    accountRecovery: cognito.AccountRecovery.PHONE_AND_EMAIL,
  });
};
