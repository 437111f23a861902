use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        parameters: { names: CommaDelimitedList },
        user_pool_name: Ref(names),
    }
}

fn main() {}
