use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        //! Everyone who signs in.

        mfa: Off,
    }
}

fn main() {}
