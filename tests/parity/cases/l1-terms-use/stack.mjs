// Only the terms of use.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const client = pool.addClient("app", { disableOAuth: true });
  const terms = new cognito.CfnTerms(stack, "Terms", {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    termsName: "terms-of-use",
    termsSource: "LINK",
    enforcement: "NONE",
    links: { "cognito:english": "https://shop.example.com/terms" },
  });
  terms.overrideLogicalId("PoolAppTermsOfUse");
};
