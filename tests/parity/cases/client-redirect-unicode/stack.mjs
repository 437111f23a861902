// A callback URL with non-ASCII letters.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: {
      flows: { authorizationCodeGrant: true },
      callbackUrls: ["https://bücher.example/日本?a=b&c=d"],
      defaultRedirectUri: "https://bücher.example/日本?a=b&c=d",
    },
  });
};
