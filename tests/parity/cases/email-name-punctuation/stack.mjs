// A name with every character that needs no quotes, including a comma and a dot.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "a@example.com",
      fromName: "A, B. !#$%&'*+-/=?^_`{|}~",
      sesRegion: "us-west-2",
    }),
  });
};
