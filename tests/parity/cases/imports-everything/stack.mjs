// An existing pool, with everything that can be attached to it.
export const without = ["Role1ABCC5F0"];

export default ({ cdk, cognito, iam, stack }) => {
  const arn = "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_abcdefghi";
  const userPool = cognito.UserPool.fromUserPoolArn(stack, "imported", arn);
  new cognito.UserPoolIdentityProviderGoogle(stack, "google", {
    userPool,
    clientId: "g",
    clientSecretValue: cdk.SecretValue.unsafePlainText("s"),
  });
  const read = new cognito.ResourceServerScope({ scopeName: "read", scopeDescription: "Read" });
  const orders = userPool.addResourceServer("orders", { identifier: "orders", scopes: [read] });
  userPool.addClient("web", {
    oAuth: { scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.resourceServer(orders, read)] },
  });
  userPool.addDomain("login", { cognitoDomain: { domainPrefix: "imported-app" } });
  userPool.addGroup("admins", { groupName: "admins" });
  const role = new iam.Role(stack, "Role", { assumedBy: new iam.ServicePrincipal("foo") });
  userPool.grant(role, "cognito-idp:AdminGetUser");
};
