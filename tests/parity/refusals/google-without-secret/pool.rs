//! Google without a secret.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: { google: Google { client_id: "g" } },
    }
}
