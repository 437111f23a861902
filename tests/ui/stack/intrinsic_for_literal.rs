use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        parameters: { region: String { default: AWS::Region } },
    }
}

fn main() {}
