// Emails by Cognito, with nothing said of them.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withCognito(),
  });
};
