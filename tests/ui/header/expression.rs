use cognito_dsl::user_pool;

// A declaration is an item, and can be written where a module can.
fn main() {
    let _pool = user_pool! {
        pub mod customers {
            mfa: Off,
        }
    };
}
