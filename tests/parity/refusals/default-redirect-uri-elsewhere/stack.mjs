// A default redirect URL that is not a callback URL.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { callbackUrls: ["https://a.example.com"], defaultRedirectUri: "https://b.example.com" },
  });
};
