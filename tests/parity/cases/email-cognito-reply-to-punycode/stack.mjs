// An address to reply to whose domain has other letters.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withCognito("hilfe@bücher.example"),
  });
};
