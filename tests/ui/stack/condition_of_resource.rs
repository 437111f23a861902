use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        clients: { web: { disable_oauth } },
        conditions: { has_web: Fn::Equals(Ref(web), "app") },
    }
}

fn main() {}
