use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        lambda_triggers: {
            pre_sign_up: "arn:aws:lambda:eu-west-1:123456789012:function:check",
            post_confirmation: "arn:aws:lambda:us-east-1:123456789012:function:welcome",
        },
    }
}

fn main() {}
