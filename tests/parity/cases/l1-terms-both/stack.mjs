// Both documents for a client.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const client = pool.addClient("app", { disableOAuth: true });
  for (const [name, path, id] of [["terms-of-use", "terms", "TermsOfUse"], ["privacy-policy", "privacy", "PrivacyPolicy"]]) {
    const terms = new cognito.CfnTerms(stack, id, {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      termsName: name,
      termsSource: "LINK",
      enforcement: "NONE",
      links: { "cognito:default": `https://shop.example.com/${path}` },
    });
    terms.overrideLogicalId(`PoolApp${id}`);
  }
};
