// The guide's "Emails": sent by SES from a verified domain.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    email: cognito.UserPoolEmail.withSES({
      sesRegion: "us-east-1",
      fromEmail: "noreply@myawesomeapp.com",
      fromName: "Awesome App",
      replyTo: "support@myawesomeapp.com",
      sesVerifiedDomain: "myawesomeapp.com",
    }),
  });
};
