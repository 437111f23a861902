use cognito_dsl::user_pool;

user_pool! {
    pub mod staff {
        user_pool_name: "staff",
        sign_in_aliases: { username },
        groups: { admins: { group_name: "site admins" } },
        deletion_protection,
    }
}

fn main() {}
