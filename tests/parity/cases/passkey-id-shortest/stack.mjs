// The shortest relying party ID.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passkeyRelyingPartyId: "a",
  });
};
