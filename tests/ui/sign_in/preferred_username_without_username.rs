use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        self_sign_up_enabled,
        sign_in_aliases: { preferred_username },
        tags: { team: "identity" },
    }
}

fn main() {}
