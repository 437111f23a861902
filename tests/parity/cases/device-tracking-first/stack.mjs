// A challenge on new devices.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    deviceTracking: { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: false },
  });
};
