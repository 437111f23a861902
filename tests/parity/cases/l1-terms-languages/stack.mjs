// A document in several languages.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const client = pool.addClient("app", { disableOAuth: true });
  const terms = new cognito.CfnTerms(stack, "Terms", {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    termsName: "privacy-policy",
    termsSource: "LINK",
    enforcement: "NONE",
    links: {
      "cognito:default": "https://shop.example.com/privacy",
      "cognito:german": "https://shop.example.com/datenschutz",
      "cognito:portuguese-brazil": "https://shop.example.com/privacidade",
      "cognito:chinese-simplified": "https://shop.example.com/yinsi",
    },
  });
  terms.overrideLogicalId("PoolAppPrivacyPolicy");
};
