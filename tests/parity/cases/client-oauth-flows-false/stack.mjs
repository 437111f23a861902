// OAuth with every grant off, but with callback URLs.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: {
      flows: { authorizationCodeGrant: false, implicitCodeGrant: false, clientCredentials: false },
      callbackUrls: ["https://app.example.com"],
    },
  });
};
