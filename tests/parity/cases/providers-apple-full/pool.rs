//! Sign in with Apple with every setting.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            apple: Apple {
                client_id: "com.example.app",
                team_id: "TEAM",
                key_id: "KEY",
                private_key: Secret("apple-key"),
                scopes: ["name", "email"],
                attribute_mapping: {
                    email: AppleEmail,
                    email_verified: AppleEmailVerified,
                    fullname: AppleName,
                    given_name: AppleFirstName,
                    family_name: AppleLastName,
                },
            },
        },
    }
}
