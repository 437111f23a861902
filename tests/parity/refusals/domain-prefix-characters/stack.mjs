// A domain with capital letters and an underscore.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addDomain("login", { cognitoDomain: { domainPrefix: "My_App" } });
};
