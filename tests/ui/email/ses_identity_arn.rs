use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        email: Ses { from_email: "Shop <shop@example.com>", ses_region: "us-east-1" },
    }
}

fn main() {}
