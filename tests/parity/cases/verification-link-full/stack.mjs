// A link with all texts, one of them for SMS messages, which bring a code all the same.
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
