use cognito_dsl::user_pool;

// Two of the three names silence nothing, and a lint of the compiler is not our concern.
user_pool! {
    #[deny(deprecated)]
    #[allow(dead_code, permissive_client_defaults, implicit_grant)]
    #[allow(mfa_without_factor, reason = "nobody knows any more")]
    mod example {
        clients: { web: {} },
    }
}

fn main() {}
