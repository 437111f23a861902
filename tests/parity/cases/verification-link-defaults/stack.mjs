// A link with the texts of the CDK.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: { emailStyle: cognito.VerificationEmailStyle.LINK },
  });
};
