// A relying party without a character.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passkeyRelyingPartyId: "",
  });
};
