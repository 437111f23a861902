// The guide's "Domains": a domain that exists, and where people sign in with it.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { flows: { authorizationCodeGrant: true }, callbackUrls: ["https://myapp.com/home"] },
  });
  const myUserPoolDomain = cognito.UserPoolDomain.fromDomainName(stack, "my-user-pool-domain", "domain-name");
  new cdk.CfnOutput(stack, "Domain", { value: myUserPoolDomain.domainName });
};
