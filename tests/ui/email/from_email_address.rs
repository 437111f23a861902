use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        email: Ses { from_email: "noreply", ses_region: "us-east-1" },
    }
}

fn main() {}
