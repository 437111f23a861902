use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        domains: { login: Prefix(Fn::Sub("shop-${pool}")) },
    }
}

fn main() {}
