// Emails by SES, with every setting.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "noreply@mail.example.com",
      fromName: "The Example",
      replyTo: "support@example.com",
      configurationSetName: "tracking",
      sesRegion: "eu-west-1",
      sesVerifiedDomain: "mail.example.com",
    }),
  });
};
