#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        deploys_to: { region: "eu-west-1" },
        replicas: { europe: { region: "eu-west-1" } },
        deletion_protection,
    }
}

fn main() {}
