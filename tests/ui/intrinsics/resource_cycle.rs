use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        user_pool_name: Fn::Sub("pool-of-${web}"),
        clients: { web: { disable_oauth } },
    }
}

fn main() {}
