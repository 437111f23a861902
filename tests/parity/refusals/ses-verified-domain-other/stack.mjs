// Emails by SES from a domain that is not the verified one.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "a@mail.example.com",
      sesRegion: "eu-west-1",
      sesVerifiedDomain: "example.com",
    }),
  });
};
