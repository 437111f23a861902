// No address to go to after signing out, said so.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { callbackUrls: ["https://app.example.com"], logoutUrls: [] },
  });
};
