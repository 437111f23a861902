use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        users: { admin: { validation_data: { "shop\u{7}": "42" } } },
        deletion_protection,
    }
}

fn main() {}
