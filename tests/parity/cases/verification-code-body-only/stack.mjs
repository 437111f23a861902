// The subject remains the CDK's.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    userVerification: { emailBody: "Type {####} in." },
  });
};
