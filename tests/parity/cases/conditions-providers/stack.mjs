// A client's provider under a condition, and a trigger under another one.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const isProd = new cdk.CfnCondition(stack, "IsProd", {
    expression: cdk.Fn.conditionEquals(cdk.Aws.REGION, "eu-west-1"),
  });
  const google = new cognito.UserPoolIdentityProviderGoogle(stack, "Google", {
    userPool: pool,
    clientId: "client",
    clientSecretValue: cdk.SecretValue.secretsManager("google"),
  });
  google.node.defaultChild.cfnOptions.condition = isProd;
  const ifProd = (value) => cdk.Fn.conditionIf("IsProd", value, cdk.Aws.NO_VALUE);
  const web = pool.addClient("web", { disableOAuth: true });
  web.node.defaultChild.addPropertyOverride("SupportedIdentityProviders", [ifProd(google.providerName), "COGNITO"]);
  const check = "arn:aws:lambda:us-east-1:123456789012:function:check";
  pool.node.defaultChild.addPropertyOverride("LambdaConfig", { PreSignUp: ifProd(check) });
};
