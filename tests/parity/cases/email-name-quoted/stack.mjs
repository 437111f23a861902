// A name that is already in quotes.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "a@example.com",
      fromName: '"Example: the \\"app\\""',
      sesRegion: "us-west-2",
    }),
  });
};
