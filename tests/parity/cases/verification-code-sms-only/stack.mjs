// Only the SMS message.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: { smsMessage: "{####} is your code" },
  });
};
