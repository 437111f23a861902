// An email without the link.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: { emailStyle: cognito.VerificationEmailStyle.LINK, emailBody: "Click here" },
  });
};
