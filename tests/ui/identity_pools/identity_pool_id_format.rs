use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        identity_pools: { app: { import: "12345678-90ab-cdef-1234-567890abcdef" } },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
