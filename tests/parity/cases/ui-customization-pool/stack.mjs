// The style of the hosted UI (classic) for all clients.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const domain = pool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app" } });
  new cognito.CfnUserPoolUICustomizationAttachment(pool, "UICustomization", {
    userPoolId: pool.userPoolId,
    clientId: "ALL",
    css: ".banner-customizable { background-color: #0a5; }",
  }).addDependency(domain.node.defaultChild);
};
