// Emails by SES, with only the email address.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({ fromEmail: "noreply@example.com", sesRegion: "eu-west-1" }),
  });
};
