// An invitation by SMS message only, and a link to verify.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userInvitation: { smsMessage: "{username}: {####}" },
    userVerification: { emailStyle: cognito.VerificationEmailStyle.LINK },
  });
};
