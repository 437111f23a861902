use cognito_dsl::user_pool;

// The body without a header, as it stands in other tools.
user_pool! {
    user_pool_name: "customers",
    mfa: Optional,
}

fn main() {}
