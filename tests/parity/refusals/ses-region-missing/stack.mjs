// Emails by SES in an unknown region.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({ fromEmail: "a@example.com" }),
  });
};
