use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: { web: { disable_oauth } },
        identity_pools: {
            app: {
                authentication_providers: { user_pools: [web] },
                role_mappings: [{ provider_url: UserPool(web), use_token }],
            },
        },
    }
}

fn main() {}
