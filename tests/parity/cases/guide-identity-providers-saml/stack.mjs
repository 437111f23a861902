// The guide's "Identity Providers": SAML by a document and by a URL.
export default ({ cognito, stack }) => {
  const userpool = new cognito.UserPool(stack, "Pool");

  // specify the metadata as a file content
  new cognito.UserPoolIdentityProviderSaml(stack, "userpoolIdpFile", {
    userPool: userpool,
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.file("my-file-contents"),
    // Whether to require encrypted SAML assertions from IdP
    encryptedResponses: true,
    // The signing algorithm for the SAML requests
    requestSigningAlgorithm: cognito.SigningAlgorithm.RSA_SHA256,
    // Enable IdP initiated SAML auth flow
    idpInitiated: true,
  });

  // specify the metadata as a URL
  new cognito.UserPoolIdentityProviderSaml(stack, "userpoolidpUrl", {
    userPool: userpool,
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("https://my-metadata-url.com"),
  });
};
