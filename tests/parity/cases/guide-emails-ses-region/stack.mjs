// The guide's "Emails": sent by SES in another region.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    email: cognito.UserPoolEmail.withSES({
      sesRegion: "us-east-1",
      fromEmail: "noreply@myawesomeapp.com",
      fromName: "Awesome App",
      replyTo: "support@myawesomeapp.com",
    }),
  });
};
