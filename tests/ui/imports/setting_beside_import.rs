use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        import: UserPoolId("us-east-1_oiuR12Abd"),
        mfa: Optional,
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
