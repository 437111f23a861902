use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        users: { admin: { validation_data: { "the shop that invites the new user": "42" } } },
        deletion_protection,
    }
}

fn main() {}
