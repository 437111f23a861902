use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        grants: [{ role: "support", actions: [] }],
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
