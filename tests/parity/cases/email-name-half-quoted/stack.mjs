// A name that only begins with a quote.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({ fromEmail: "a@example.com", fromName: '"Example', sesRegion: "us-west-2" }),
  });
};
