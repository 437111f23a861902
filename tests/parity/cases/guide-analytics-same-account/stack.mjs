// The guide's "When specifying a Pinpoint application from the same account".
export const without = ["PinpointApp"];

export default ({ cognito, pinpoint, stack }) => {
  const userPool = new cognito.UserPool(stack, "UserPool");
  const pinpointApp = new pinpoint.CfnApp(stack, "PinpointApp", { name: "app" });

  new cognito.UserPoolClient(stack, "Client", {
    userPool,
    analytics: {
      // Your Pinpoint project
      application: pinpointApp,

      // Whether to include user data in analytics events
      shareUserData: true,
    },
  });
};
