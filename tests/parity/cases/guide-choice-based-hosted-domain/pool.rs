//! The guide's "Choice-based authentication": passkeys for the prefix domain.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        sign_in_policy: { allowed_first_auth_factors: { password: true, passkey: true } },
        passkey_relying_party_id: "myclientname.auth.region-name.amazoncognito.com",
    }
}
