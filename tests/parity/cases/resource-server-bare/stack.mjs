// A resource server without scopes, whose identifier is a URL, and two more of them.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addResourceServer("api", { identifier: "https://api.example.com/v1" });
  pool.addResourceServer("first", {
    identifier: "first",
    scopes: [new cognito.ResourceServerScope({ scopeName: "a", scopeDescription: "A" })],
  });
  pool.addResourceServer("Second-Server", {
    identifier: "second",
    scopes: [
      new cognito.ResourceServerScope({ scopeName: "a.b:c-d_e*", scopeDescription: 'Odd characters: ü "quoted"' }),
      new cognito.ResourceServerScope({ scopeName: "read", scopeDescription: "Read" }),
    ],
  });
};
