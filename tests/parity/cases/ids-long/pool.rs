//! IDs that are shortened.

cognito_dsl::user_pool! {
    #[cdk(
        stack = "Stack",
        path = "AVeryLongConstructIdThatGoesOnAndOnAVeryLongConstructIdThatGoesOnAndOnAVeryLongConstructIdThatGoesOnAndOnAVeryLongConstructIdThatGoesOnAndOnAVeryLongConstructIdThatGoesOnAndOn/AnotherVeryLongConstructIdThatGoesOnAndOnAnotherVeryLongConstructIdThatGoesOnAndOn",
    )]
    pub mod pool {
        enable_sms_role,
    }
}
