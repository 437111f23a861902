// The guide's "When specifying a Pinpoint application from a different account".
export const without = ["PinpointApp", "PinpointRoleD648A459"];

export default ({ cognito, iam, pinpoint, stack }) => {
  const userPool = new cognito.UserPool(stack, "UserPool");
  const pinpointApp = new pinpoint.CfnApp(stack, "PinpointApp", { name: "app" });
  const pinpointRole = new iam.Role(stack, "PinpointRole", { assumedBy: new iam.ServicePrincipal("foo") });

  new cognito.UserPoolClient(stack, "Client", {
    userPool,
    analytics: {
      // Your Pinpoint project ID
      applicationId: pinpointApp.ref,

      // External ID for the IAM role
      externalId: "sample-external-id",

      // IAM role that Cognito can assume to publish to Pinpoint
      role: pinpointRole,

      // Whether to include user data in analytics events
      shareUserData: true,
    },
  });
};
