//! The guide's "Identity Providers": SAML by a document and by a URL.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            #[cdk(id = "userpoolIdpFile")]
            by_file: Saml {
                metadata: Text("my-file-contents"),
                encrypted_responses: true,
                request_signing_algorithm: RsaSha256,
                idp_initiated: true,
            },
            #[cdk(id = "userpoolidpUrl")]
            by_url: Saml { metadata: Url("https://my-metadata-url.com") },
        },
    }
}
