// The guide's "Authenticated and Unauthenticated Identities": an identity pool without settings.
export default ({ cognito, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  new identitypool.IdentityPool(stack, "myIdentityPool");
};
