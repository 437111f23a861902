// Analytics for an application by its ID, without a setting about user data.
export default ({ cognito, iam, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const analytics = {
    applicationId: "0123456789abcdef0123456789abcdef",
    externalId: "id",
    role: iam.Role.fromRoleArn(stack, "Role", "arn:aws:iam::123456789012:role/analytics"),
  };
  pool.addClient("web", { analytics });
  pool.addClient("silent", { analytics: { ...analytics, shareUserData: false } });
};
