// A name in other letters, with a picture.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "a@example.com",
      fromName: "Jürgen \u{1F44B} 日本",
      sesRegion: "us-west-2",
    }),
  });
};
