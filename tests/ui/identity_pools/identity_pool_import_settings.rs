use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        identity_pools: { app: { import: "eu-west-1:12345678", allow_classic_flow } },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
