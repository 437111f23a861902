//! Booleans and dates, with names that are not identifiers.

cognito_dsl::user_pool! {
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(custom_attribute_name_characters)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: {
            "is-member": Boolean,
            "is.staff": Boolean { mutable: false },
            newsletter: Boolean(mutable),
            "member since": DateTime,
            left: DateTime { mutable: false },
            seen: DateTime(mutable),
        },
    }
}
