#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deploys_to: { region: "eu-central-1" },
        email: Ses { from_email: "noreply@example.com", ses_region: "us-east-2" },
    }
}

fn main() {}
