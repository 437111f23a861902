// Managed policies, a boundary, a path, a name and a description for the roles of an identity pool.
export default ({ cognito, iam, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  const pool = new identitypool.IdentityPool(stack, "Visitors");
  const policy = (name) =>
    iam.ManagedPolicy.fromManagedPolicyArn(stack, name, `arn:aws:iam::123456789012:policy/${name}`);
  const role = pool.authenticatedRole;
  role.addManagedPolicy(policy("visitors"));
  iam.PermissionsBoundary.of(role).apply(policy("boundary"));
  const resource = role.node.defaultChild;
  resource.path = "/shop/";
  resource.roleName = "visitors";
  resource.description = "Users who buy";
  resource.policies = [
    {
      policyName: "orders",
      policyDocument: {
        Version: "2012-10-17",
        Statement: [{ Action: "execute-api:Invoke", Effect: "Allow", Resource: "*" }],
      },
    },
  ];
};
