// The guide's "Domains": a sign-in URL.
export default ({ cdk, cognito, stack }) => {
  const userpool = new cognito.UserPool(stack, "UserPool");
  const client = userpool.addClient("Client", {
    oAuth: {
      flows: {
        implicitCodeGrant: true,
      },
      callbackUrls: ["https://myapp.com/home", "https://myapp.com/users"],
    },
  });
  const domain = userpool.addDomain("Domain", {
    cognitoDomain: { domainPrefix: "my-awesome-app" },
  });
  const signInUrl = domain.signInUrl(client, {
    redirectUri: "https://myapp.com/home", // must be a URL configured under 'callbackUrls' with the client
  });
  new cdk.CfnOutput(stack, "SignInUrl", { value: signInUrl });
};
