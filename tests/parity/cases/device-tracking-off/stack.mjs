// Both off, explicitly.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    deviceTracking: { challengeRequiredOnNewDevice: false, deviceOnlyRememberedOnUserPrompt: false },
  });
};
