use cognito_dsl::user_pool;

user_pool! {
    mod undeclared {
        parameters: { stage: String },
        user_pool_name: Fn::Sub("${stge}-pool"),
    }
}

user_pool! {
    mod not_closed {
        user_pool_name: Fn::Sub("${AWS::Region"),
    }
}

user_pool! {
    mod of_a_number {
        user_pool_name: Fn::Sub(5),
    }
}

fn main() {}
