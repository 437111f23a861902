// A link with the CDK's messages.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: { emailStyle: cognito.VerificationEmailStyle.LINK },
  });
};
