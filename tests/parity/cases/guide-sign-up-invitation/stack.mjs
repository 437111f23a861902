// The guide's "Code Verification": the messages to users who are invited.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    userInvitation: {
      emailSubject: "Invite to join our awesome app!",
      emailBody: "Hello {username}, you have been invited to join our awesome app! Your temporary password is {####}",
      smsMessage: "Hello {username}, your temporary password for our awesome app is {####}",
    },
  });
};
