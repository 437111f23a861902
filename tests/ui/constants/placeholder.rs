use cognito_dsl::user_pool;

mod texts {
    pub const CODE: &str = "Here is your code";
}

user_pool! {
    mod customers {
        mfa_message: const { texts::CODE },
    }
}

fn main() {}
