use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        feature_plan: Essentials,
        logs: { user_auth_events: S3("arn:aws:s3:::sign-ins") },
    }
}

fn main() {}
