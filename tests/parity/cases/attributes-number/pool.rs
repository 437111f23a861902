//! Numbers with every kind of limit.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: {
            plain: Number,
            fixed: Number { mutable: false },
            free: Number(mutable),
            least: Number(1..),
            most: Number(..=1000),
            both: Number(-10..=10, mutable),
            from_zero: Number(0..=5),
            to_zero: Number(-5..=0),
            zero: Number(0..=0),
            zero_most: Number { max: 0 },
            large: Number(..=2147483647),
            negative: Number { min: -2147483648, mutable: false },
        },
    }
}
