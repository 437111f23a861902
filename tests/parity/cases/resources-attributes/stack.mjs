// A resource with all its attributes.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const firewall = new cdk.CfnResource(stack, "Firewall", {
    type: "AWS::WAFv2::WebACLAssociation",
    properties: { ResourceArn: pool.userPoolArn, WebACLArn: cdk.Fn.importValue("acl") },
  });
  firewall.addDependency(pool.node.defaultChild);
  firewall.addMetadata("Owner", "identity");
  new cdk.CfnResource(stack, "News", { type: "AWS::SNS::Topic" }).applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
};
