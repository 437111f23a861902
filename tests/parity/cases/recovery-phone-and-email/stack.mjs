// Recovery as it was before there was a choice.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    accountRecovery: cognito.AccountRecovery.PHONE_AND_EMAIL,
  });
};
