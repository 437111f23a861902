// The guide's "Link Verification".
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    userVerification: {
      emailStyle: cognito.VerificationEmailStyle.LINK,
      emailSubject: "Invite to join our awesome app!",
      emailBody: "You have been invited to join our awesome app! {##Verify Your Email##}",
    },
  });
};
