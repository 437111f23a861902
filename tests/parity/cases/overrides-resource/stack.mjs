// Attributes other than properties: of the pool, of its role and of a client.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
  });
  pool.node.defaultChild.addOverride("Metadata.Owner", "identity");
  pool.node.defaultChild.addOverride("DeletionPolicy", "Delete");
  pool.node.findChild("smsRole").node.defaultChild.addOverride("Properties.RoleName", "sender");
  const client = pool.addClient("web").node.defaultChild;
  client.addPropertyOverride("ClientName", "named");
  client.addPropertyOverride("CallbackURLs.0", "https://localhost");
  client.addOverride("DependsOn", ["Other"]);
};
