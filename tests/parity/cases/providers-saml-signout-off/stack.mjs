// SAML without sign-out, explicitly, with the metadata in the declaration.
export default ({ cognito, stack }) => {
  const userPool = new cognito.UserPool(stack, "Pool");
  new cognito.UserPoolIdentityProviderSaml(stack, "partner", {
    userPool,
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.file('<EntityDescriptor a="b">\n</EntityDescriptor>'),
    name: "Partner",
    idpSignout: false,
  });
};
