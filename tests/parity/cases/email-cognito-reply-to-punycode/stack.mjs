// A reply-to address whose domain has non-ASCII letters.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withCognito("hilfe@bücher.example"),
  });
};
