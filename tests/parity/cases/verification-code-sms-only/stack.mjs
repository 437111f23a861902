// Only the text message.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: { smsMessage: "{####} is your code" },
  });
};
