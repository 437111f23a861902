// A domain of Amazon's, of which nothing else is said.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app-1" } });
};
