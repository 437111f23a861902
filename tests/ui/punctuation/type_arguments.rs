use cognito_dsl::user_pool;

user_pool! {
    mod pool {
        parameters: { secret: AWS::SSM::Parameter::Value<String> },
    }
}

fn main() {}
