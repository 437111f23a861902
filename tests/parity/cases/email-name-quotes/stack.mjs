// A name with quotes and backslashes inside.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "a@example.com",
      fromName: 'The "Best" \\ App (beta)',
      sesRegion: "us-west-2",
    }),
  });
};
