// Passkeys that verify the user if they can.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true, smsOtp: true } },
    passkeyRelyingPartyId: "example.com",
    passkeyUserVerification: cognito.PasskeyUserVerification.PREFERRED,
    featurePlan: cognito.FeaturePlan.ESSENTIALS,
  });
};
