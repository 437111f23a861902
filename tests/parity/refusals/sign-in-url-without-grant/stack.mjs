// A sign-in URL for a machine-to-machine client.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const machine = pool.addClient("machine", {
    generateSecret: true,
    oAuth: { flows: { clientCredentials: true }, scopes: [cognito.OAuthScope.custom("api/read")] },
  });
  const login = pool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app" } });
  new cdk.CfnOutput(stack, "url", { value: login.signInUrl(machine, { redirectUri: "https://example.com" }) });
};
