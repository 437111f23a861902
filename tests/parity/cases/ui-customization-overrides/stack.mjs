// A style that CloudFormation computes, and overrides.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const css = new cdk.CfnParameter(stack, "Css", { type: "String" });
  const domain = pool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app" } });
  const style = new cognito.CfnUserPoolUICustomizationAttachment(pool, "UICustomization", {
    userPoolId: pool.userPoolId,
    clientId: "ALL",
    css: css.valueAsString,
  });
  style.addDependency(domain.node.defaultChild);
  style.addOverride("DeletionPolicy", "Retain");
};
