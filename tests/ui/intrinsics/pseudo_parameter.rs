use cognito_dsl::user_pool;

user_pool! {
    mod misspelt {
        user_pool_name: AWS::Regoin,
    }
}

user_pool! {
    mod with_arguments {
        user_pool_name: AWS::Region(),
    }
}

fn main() {}
