// The guide's "Emails": a name that has to be quoted.
export const env = { region: "us-west-2" };

export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "noreply@myawesomeapp.com",
      fromName: "myname@mycompany.com",
    }),
  });
};
