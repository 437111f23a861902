// A default redirect URL with a space.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { callbackUrls: ["https://example.com/a b"], defaultRedirectUri: "https://example.com/a b" },
  });
};
