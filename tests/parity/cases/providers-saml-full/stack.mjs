// SAML with every setting.
export default ({ cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderSaml(stack, "partner", {
    userPool,
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("https://partner.example.com/metadata"),
    name: "Partner_Firm (1)",
    identifiers: ["partner.example.com", "partner"],
    idpSignout: true,
    encryptedResponses: false,
    requestSigningAlgorithm: cognito.SigningAlgorithm.RSA_SHA256,
    idpInitiated: false,
    attributeMapping: {
      email: cognito.ProviderAttribute.other("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"),
    },
  });
};
