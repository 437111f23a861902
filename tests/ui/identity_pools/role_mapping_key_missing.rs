use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        clients: { web: { disable_oauth } },
        identity_pools: { app: { role_mappings: [{ provider_url: UserPool(web), use_token }] } },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
