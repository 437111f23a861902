use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        grants: [{ actions: [AdminGetUser] }],
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
