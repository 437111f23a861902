use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        identity_pools: { app: { authentication_providers: { user_pools: [{ user_pool_id: "eu-west-1_AbCdEf123" }] } } },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
