use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        users: { admin: { attributes: { department: "Sales" } } },
        deletion_protection,
    }
}

fn main() {}
