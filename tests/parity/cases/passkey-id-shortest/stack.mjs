// The shortest relying party.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passkeyRelyingPartyId: "a",
  });
};
