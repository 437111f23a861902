// The subject stays that of the CDK.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: { emailBody: "Type {####} in." },
  });
};
