// IDs that are pinned on both sides.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.node.defaultChild.overrideLogicalId("ThePool");
  pool.addClient("web").node.defaultChild.overrideLogicalId("TheClient");
  pool
    .addResourceServer("orders", {
      identifier: "orders",
      scopes: [new cognito.ResourceServerScope({ scopeName: "read", scopeDescription: "Read" })],
    })
    .node.defaultChild.overrideLogicalId("TheServer");
};
