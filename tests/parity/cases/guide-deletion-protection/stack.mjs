// The guide's "Deletion protection".
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "UserPool", {
    deletionProtection: true,
  });
};
