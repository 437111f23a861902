// Analytics with only an ID.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", { analytics: { applicationId: "12ab" } });
};
