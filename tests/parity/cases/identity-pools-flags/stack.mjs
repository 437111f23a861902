// Guests that are allowed and guests that explicitly are not, with the classic flow on and off.
export default ({ cognito, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  new identitypool.IdentityPool(stack, "open", { allowUnauthenticatedIdentities: true, allowClassicFlow: false });
  new identitypool.IdentityPool(stack, "closed", {
    allowUnauthenticatedIdentities: false,
    allowClassicFlow: true,
    identityPoolName: "closed +=,.@-_",
  });
};
