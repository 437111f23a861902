// The guide's "Choice-based authentication": passkeys for the prefix domain.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    signInPolicy: {
      allowedFirstAuthFactors: { password: true, passkey: true },
    },
    passkeyRelyingPartyId: "myclientname.auth.region-name.amazoncognito.com",
  });
};
