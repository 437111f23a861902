use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        self_sign_up_enabled,
        auto_verify: { email },
        email: Ses {
            from_email: "noreply@example.org",
            ses_region: "us-east-1",
            ses_verified_domain: "example.com",
        },
        outputs: { pool_id: UserPoolId },
    }
}

fn main() {}
