// A name with non-ASCII letters and an emoji.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "a@example.com",
      fromName: "Jürgen \u{1F44B} 日本",
      sesRegion: "us-west-2",
    }),
  });
};
