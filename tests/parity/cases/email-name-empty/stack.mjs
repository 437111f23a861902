// An empty name counts as no name.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({ fromEmail: "a@example.com", fromName: "", sesRegion: "us-west-2" }),
  });
};
