// No logout URL, explicitly.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    oAuth: { callbackUrls: ["https://app.example.com"], logoutUrls: [] },
  });
};
