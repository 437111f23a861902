// Emails by SES of a region that nobody knows.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({ fromEmail: "a@example.com" }),
  });
};
