// The guide's "Device Tracking".
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    deviceTracking: {
      challengeRequiredOnNewDevice: true,
      deviceOnlyRememberedOnUserPrompt: true,
    },
  });
};
