// A social provider whose secret is a parameter.
export default ({ cdk, cognito, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  const secret = new cdk.CfnParameter(stack, "TwitterSecret", { noEcho: true }).valueAsString;
  new identitypool.IdentityPool(stack, "main", {
    authenticationProviders: { twitter: { consumerKey: "key", consumerSecret: secret } },
  });
};
