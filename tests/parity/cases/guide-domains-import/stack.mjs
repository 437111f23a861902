// The guide's "Domains": an existing domain, and its sign-in URL.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: { authorizationCodeGrant: true }, callbackUrls: ["https://myapp.com/home"] },
  });
  const myUserPoolDomain = cognito.UserPoolDomain.fromDomainName(stack, "my-user-pool-domain", "domain-name");
  new cdk.CfnOutput(stack, "Domain", { value: myUserPoolDomain.domainName });
};
