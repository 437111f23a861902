// The style of the hosted UI (classic) for one client.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const domain = pool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app" } });
  const style = (id, css) => {
    const client = pool.addClient(id, { disableOAuth: true });
    new cognito.CfnUserPoolUICustomizationAttachment(client, "UICustomization", {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      css,
    }).addDependency(domain.node.defaultChild);
  };
  style("web", ".label-customizable { font-weight: 400; }");
  style("Mobile", "");
};
