// A name that is in quotes already.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "a@example.com",
      fromName: '"Example: the \\"app\\""',
      sesRegion: "us-west-2",
    }),
  });
};
