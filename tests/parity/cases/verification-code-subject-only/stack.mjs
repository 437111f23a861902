// The body remains the CDK's.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: { emailSubject: "Is it you?", emailStyle: cognito.VerificationEmailStyle.CODE },
  });
};
