// A resource server with a separate name, and a scope.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const scopes = [new cognito.ResourceServerScope({ scopeName: "read", scopeDescription: "See orders" })];
  pool.addResourceServer("orders", { identifier: "orders", userPoolResourceServerName: "The orders", scopes });
};
