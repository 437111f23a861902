use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        clients: {
            #[logical_id = "AppClient"]
            web: { disable_oauth },
            #[logical_id = "AppClient"]
            mobile: { disable_oauth },
        },
        removal_policy: Destroy,
    }
}

fn main() {}
