//! The macro refers to its crate as `$crate`, whatever its name is where the macro is used.

extern crate cognito_dsl as pools;

mod facade {
    pub mod aws {
        pub use cognito_dsl::user_pool;
        pub use cognito_dsl::user_pool as declare;
    }
    pub use pools::*;
}

/// Hides the crate's name from everything below.
mod cognito_dsl_is_not_here {
    #[allow(dead_code)]
    pub mod cognito_dsl {}
    #[allow(unused_imports)]
    use self::cognito_dsl as _;

    crate::facade::aws::user_pool! { pub mod one { user_pool_name: const { "one" } } }
}

pools::user_pool! { mod two { clients: { web: { disable_oauth } } } }
facade::user_pool! { mod three { groups: { admins: {} } } }
facade::aws::declare! { mod four { password_policy: { min_length: const { 8 } } } }

fn main() {
    let pools: [facade::model::UserPool; 4] = [cognito_dsl_is_not_here::one::POOL, two::POOL, three::POOL, four::POOL];
    assert!(pools.iter().all(|pool| facade::validate(pool).is_empty()));
}
