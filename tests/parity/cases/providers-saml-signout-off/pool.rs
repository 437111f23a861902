//! SAML without sign-out, explicitly, with the metadata in the declaration.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            partner: Saml {
                metadata: Text("<EntityDescriptor a=\"b\">\n</EntityDescriptor>"),
                name: "Partner",
                idp_signout: false,
            },
        },
    }
}
