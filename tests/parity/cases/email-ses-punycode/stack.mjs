// Domains with non-ASCII letters, in each email address and in the identity.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "noreply@bücher.example",
      fromName: "Bücher",
      replyTo: "помощь1@пример.example",
      sesRegion: "eu-west-1",
      sesVerifiedDomain: "bücher.example",
    }),
  });
};
