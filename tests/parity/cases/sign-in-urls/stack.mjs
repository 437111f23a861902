// Sign-in URLs for each grant, path and kind of domain.
export default ({ acm, cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const code = pool.addClient("code", {
    oAuth: { flows: { authorizationCodeGrant: true }, callbackUrls: ["https://app.example.com/in?a=b&c=d e"] },
  });
  const implicit = pool.addClient("implicit", {
    oAuth: { flows: { implicitCodeGrant: true }, callbackUrls: ["myapp://in"] },
  });
  const both = pool.addClient("both");
  const arn = "arn:aws:acm:us-east-1:123456789012:certificate/12345678";
  const hosted = pool.addDomain("hosted", { cognitoDomain: { domainPrefix: "my-app" } });
  const own = pool.addDomain("own", {
    customDomain: {
      domainName: "login.example.com",
      certificate: acm.Certificate.fromCertificateArn(stack, "Cert", arn),
    },
  });
  new cdk.CfnOutput(stack, "Code", {
    value: hosted.signInUrl(code, { redirectUri: "https://app.example.com/in?a=b&c=d e" }),
  });
  new cdk.CfnOutput(stack, "Implicit", {
    value: own.signInUrl(implicit, { redirectUri: "myapp://in", signInPath: "/signup" }),
  });
  new cdk.CfnOutput(stack, "Both", {
    value: hosted.signInUrl(both, { redirectUri: "https://example.com", fips: true }),
  });
};
