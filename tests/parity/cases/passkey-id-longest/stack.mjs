// The longest relying party ID.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    passkeyRelyingPartyId: "0123456789.0123456789.0123456789.0123456789.0123456789.01234567",
  });
};
