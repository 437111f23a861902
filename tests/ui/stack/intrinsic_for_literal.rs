use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { region: String { default: AWS::Region } },
        user_pool_name: region,
    }
}

fn main() {}
