use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        user_verification: { sms_message: "Thank you for using our wonderful application, which would not be what it is without people like you. We send you this code, and we send it to nobody else: {####}" },
    }
}

fn main() {}
