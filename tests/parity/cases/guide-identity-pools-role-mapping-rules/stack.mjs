// The guide's "Role Mapping": by rules.
export const without = ["adminRoleC345D70B", "nonAdminRole43C19D5C"];

export default ({ cognito, iam, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  const adminRole = new iam.Role(stack, "adminRole", { assumedBy: new iam.ServicePrincipal("foo") });
  const nonAdminRole = new iam.Role(stack, "nonAdminRole", { assumedBy: new iam.ServicePrincipal("foo") });
  new identitypool.IdentityPool(stack, "myidentitypool", {
    identityPoolName: "myidentitypool",
    // Assign specific roles to users based on whether or not the custom admin claim is passed from the identity provider
    roleMappings: [
      {
        providerUrl: identitypool.IdentityPoolProviderUrl.AMAZON,
        rules: [
          {
            claim: "custom:admin",
            claimValue: "admin",
            mappedRole: adminRole,
          },
          {
            claim: "custom:admin",
            claimValue: "admin",
            matchType: identitypool.RoleMappingMatchType.NOTEQUAL,
            mappedRole: nonAdminRole,
          },
        ],
      },
    ],
  });
};
