// Guests that are allowed and guests that are not, said so, with the old flow on and off.
export default ({ cognito, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  new identitypool.IdentityPool(stack, "open", { allowUnauthenticatedIdentities: true, allowClassicFlow: false });
  new identitypool.IdentityPool(stack, "closed", {
    allowUnauthenticatedIdentities: false,
    allowClassicFlow: true,
    identityPoolName: "closed +=,.@-_",
  });
};
