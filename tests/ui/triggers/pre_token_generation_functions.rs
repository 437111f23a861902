use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        lambda_triggers: {
            pre_token_generation: "arn:aws:lambda:us-east-1:123456789012:function:old",
            pre_token_generation_config: { function: "arn:aws:lambda:us-east-1:123456789012:function:new", version: V2_0 },
        },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
