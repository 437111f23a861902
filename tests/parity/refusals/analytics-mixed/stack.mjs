// Analytics with an application and with an ID.
export default ({ cognito, pinpoint, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const application = new pinpoint.CfnApp(stack, "App", { name: "app" });
  pool.addClient("web", { analytics: { application, applicationId: "12ab" } });
};
