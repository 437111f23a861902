// A name with a tab and a line break.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "a@example.com",
      fromName: "one\ttwo\nthree",
      sesRegion: "us-west-2",
    }),
  });
};
