// A prefix domain without other settings.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app-1" } });
};
