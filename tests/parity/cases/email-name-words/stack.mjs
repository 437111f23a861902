// A name of plain words.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({ fromEmail: "a@example.com", fromName: "Some words 1_2", sesRegion: "us-west-2" }),
  });
};
