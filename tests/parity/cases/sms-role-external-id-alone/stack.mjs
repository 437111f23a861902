// An external ID and a region without a role are left out.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    smsRoleExternalId: "unused",
    snsRegion: "us-east-1",
  });
};
