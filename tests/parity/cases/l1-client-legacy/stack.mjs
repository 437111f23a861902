// A client with the old names of flows, and with rotation off.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const client = pool.addClient("app");
  const resource = client.node.defaultChild;
  resource.explicitAuthFlows = ["ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH"];
  resource.refreshTokenRotation = { feature: "DISABLED" };
};
