//! Strings with every kind of limit.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: {
            plain: String,
            fixed: String { mutable: false },
            free: String(mutable),
            least: String(1..),
            most: String(..=2048),
            both: String(0..=256, mutable),
            zero: String(0..=0),
            zero_least: String { min_len: 0 },
            zero_most: String { max_len: 0, mutable: true },
            equal: String(7..=7),
        },
    }
}
