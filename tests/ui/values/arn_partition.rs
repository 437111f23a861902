use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        lambda_triggers: { pre_sign_up: "arn:aws:lambda:us-gov-west-1:123456789012:function:check" },
    }
}

fn main() {}
