// The guide's "Security": a role for SMS messages.
export const without = ["userpoolsmsrole02D3D461"];

export default ({ cognito, iam, stack }) => {
  const poolSmsRole = new iam.Role(stack, "userpoolsmsrole", {
    assumedBy: new iam.ServicePrincipal("foo"),
  });

  new cognito.UserPool(stack, "myuserpool", {
    smsRole: poolSmsRole,
    smsRoleExternalId: "c87467be-4f34-11ea-b77f-2e728ce88125",
  });
};
