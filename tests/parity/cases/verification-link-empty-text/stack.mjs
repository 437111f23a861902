// A link whose text is empty.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: { emailStyle: cognito.VerificationEmailStyle.LINK, emailBody: "Click {####}" },
  });
};
