use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        identity_pools: {
            app: {
                role_mappings: [
                    { provider_url: Google, use_token },
                    { provider_url: OpenId("https://example.com"), mapping_key: "accounts.google.com", use_token },
                ],
            },
        },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
