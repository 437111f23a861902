// The guide's "Choice-based authentication": passkeys that verify the user.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    signInPolicy: {
      allowedFirstAuthFactors: { password: true, passkey: true },
    },
    passkeyRelyingPartyId: "auth.example.com",
    passkeyUserVerification: cognito.PasskeyUserVerification.REQUIRED,
  });
};
