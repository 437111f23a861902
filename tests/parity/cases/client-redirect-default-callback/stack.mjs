// The default redirect URL is the default callback URL.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { defaultRedirectUri: "https://example.com" },
  });
};
