// Messages in other scripts, with quotes, line breaks and placeholders.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: {
      emailSubject: "Willkommen – schön, dass Sie da sind \u{1F44B}",
      emailBody: '<p>"Grüße", {username}!</p>\n<p>Ihr Code: <b>{####}</b></p>\t\\',
      smsMessage: "コードは {####} です",
    },
  });
};
