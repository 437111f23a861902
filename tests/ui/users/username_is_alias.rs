use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username, email },
        users: { admin: { username: "admin@example.com" } },
        deletion_protection,
    }
}

fn main() {}
