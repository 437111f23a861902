use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_pools: {
            app: {
                authentication_providers: { google: { client_id: "1234567890" } },
                role_mappings: [{ provider_url: Google }],
            },
        },
    }
}

fn main() {}
