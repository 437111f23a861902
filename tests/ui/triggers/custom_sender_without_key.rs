use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        lambda_triggers: { custom_email_sender: "arn:aws:lambda:us-east-1:123456789012:function:send" },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
