use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        identity_pools: { app: { role_mappings: [{ provider_url: Google }] } },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
