// The guide's "Choice-based authentication": passkeys for a custom domain.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    signInPolicy: {
      allowedFirstAuthFactors: { password: true, passkey: true },
    },
    passkeyRelyingPartyId: "auth.example.com",
  });
};
