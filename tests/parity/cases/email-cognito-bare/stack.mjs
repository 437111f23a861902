// Emails by Cognito, without settings.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withCognito(),
  });
};
