// The guide's "Authenticated and Unauthenticated Identities": an identity pool as it comes.
export default ({ cognito, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  new identitypool.IdentityPool(stack, "myIdentityPool");
};
