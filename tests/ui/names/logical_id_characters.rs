use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        clients: {
            #[logical_id = "web-client"]
            web: { disable_oauth },
        },
        removal_policy: Destroy,
    }
}

fn main() {}
