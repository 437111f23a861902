// The guide's "Emails": sent by Cognito.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    email: cognito.UserPoolEmail.withCognito("support@myawesomeapp.com"),
  });
};
