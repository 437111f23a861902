use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        users: { admin: {}, owner: { username: "admin" } },
        deletion_protection,
    }
}

fn main() {}
