// An email without the code.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: { emailBody: "Welcome" },
  });
};
