// The guide's "Emails": sent by SES in the region of the stack.
export const env = { region: "us-west-2" };

export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "noreply@myawesomeapp.com",
      fromName: "Awesome App",
      replyTo: "support@myawesomeapp.com",
    }),
  });
};
