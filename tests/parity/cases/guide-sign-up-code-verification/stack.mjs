// The guide's "Code Verification": the messages to users who sign up.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    selfSignUpEnabled: true,
    userVerification: {
      emailSubject: "Verify your email for our awesome app!",
      emailBody: "Thanks for signing up to our awesome app! Your verification code is {####}",
      emailStyle: cognito.VerificationEmailStyle.CODE,
      smsMessage: "Thanks for signing up to our awesome app! Your verification code is {####}",
    },
  });
};
