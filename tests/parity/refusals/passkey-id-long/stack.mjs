// A relying party ID of 64 characters.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passkeyRelyingPartyId: "0123456789.0123456789.0123456789.0123456789.0123456789.012345678",
  });
};
