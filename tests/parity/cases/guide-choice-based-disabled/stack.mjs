// The guide's "Choice-based authentication": switched off.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    signInPolicy: {
      allowedFirstAuthFactors: { password: true },
    },
    featurePlan: cognito.FeaturePlan.LITE,
  });
};
