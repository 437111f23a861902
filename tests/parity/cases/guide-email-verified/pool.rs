//! The guide's "`email_verified` Attribute Mapping". Google needs a secret, which the guide leaves out.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            google: Google {
                client_id: "google-client-id",
                client_secret: "google-client-secret",
                attribute_mapping: { email: GoogleEmail, email_verified: GoogleEmailVerified },
            },
        },
    }
}
