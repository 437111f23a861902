use cognito_dsl::user_pool;

// The body without a header, as other tools write it.
user_pool! {
    user_pool_name: "customers",
    mfa: Optional,
}

fn main() {}
