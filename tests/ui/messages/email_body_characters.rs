use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        user_verification: { email_body: "Your code is\u{a0}{####}" },
    }
}

fn main() {}
