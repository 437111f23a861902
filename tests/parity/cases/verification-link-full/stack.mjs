// A link with all messages, including the SMS message, which contains a code nevertheless.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: {
      emailStyle: cognito.VerificationEmailStyle.LINK,
      emailSubject: "Confirm",
      emailBody: "Press {##here, please!##} to confirm",
      smsMessage: "Code {####}",
    },
    signInAliases: { email: true, phone: true },
  });
};
