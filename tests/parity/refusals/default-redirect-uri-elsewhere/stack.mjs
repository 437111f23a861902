// An address to return to that is not among the others.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { callbackUrls: ["https://a.example.com"], defaultRedirectUri: "https://b.example.com" },
  });
};
