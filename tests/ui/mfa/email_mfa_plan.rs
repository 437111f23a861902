use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        self_sign_up_enabled,
        sign_in_aliases: { username, email },
        feature_plan: Lite,
        mfa: Optional,
        mfa_second_factor: { otp, email },
        email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" },
        outputs: { pool_id: UserPoolId },
    }
}

fn main() {}
