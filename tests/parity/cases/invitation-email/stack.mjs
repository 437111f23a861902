// An invitation by email only.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userInvitation: { emailSubject: "Come in", emailBody: "{username}, {####}" },
    selfSignUpEnabled: true,
  });
};
