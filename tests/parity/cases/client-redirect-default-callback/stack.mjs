// The address to return to is the one that nobody wrote.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { defaultRedirectUri: "https://example.com" },
  });
};
