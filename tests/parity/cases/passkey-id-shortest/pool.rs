//! The shortest relying party ID.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        passkey_relying_party_id: "a",
    }
}
