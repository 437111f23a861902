// An SMS message without the code.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: { emailStyle: cognito.VerificationEmailStyle.CODE, smsMessage: "Welcome" },
  });
};
