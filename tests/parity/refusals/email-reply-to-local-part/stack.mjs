// An address to reply to with other letters before the `@`.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withCognito("от@example.com"),
  });
};
