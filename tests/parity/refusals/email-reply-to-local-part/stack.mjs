// A reply-to address with non-ASCII letters before the `@`.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withCognito("от@example.com"),
  });
};
