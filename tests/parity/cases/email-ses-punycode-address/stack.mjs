// An email address with non-ASCII letters that is the identity itself.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({ fromEmail: "noreply@пример.рф", sesRegion: "us-west-2" }),
  });
};
