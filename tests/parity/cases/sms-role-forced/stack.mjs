// A role that nothing needs, and a region.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    enableSmsRole: true,
    snsRegion: "us-east-2",
  });
};
