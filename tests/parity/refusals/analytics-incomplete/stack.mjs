// Analytics with an id alone.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", { analytics: { applicationId: "12ab" } });
};
