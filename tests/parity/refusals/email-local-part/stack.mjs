// Emails by SES from an email address with non-ASCII letters before the `@`.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({ fromEmail: "от@example.com", sesRegion: "eu-west-1" }),
  });
};
