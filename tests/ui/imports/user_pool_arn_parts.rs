use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        import: UserPoolArn("arn:aws:cognito-idp:us-east-1:123456789012:userpool"),
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
