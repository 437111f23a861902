// A role of the same template, which a group gives to its users.
export default ({ cognito, iam, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const principal = new iam.FederatedPrincipal("cognito-identity.amazonaws.com", {}, "sts:AssumeRoleWithWebIdentity");
  pool.addGroup("admins", { groupName: "admins", role: new iam.Role(stack, "AdminRole", { assumedBy: principal }) });
};
