//! A property that is set, one that is removed, one inside a list.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        standard_attributes: { email: { required } },
        property_overrides: {
            "EmailConfiguration.ConfigurationSet": "letters",
            "SmsVerificationMessage": null,
            "Schema.0.DeveloperOnlyAttribute": false,
            "UserPoolTags.dotted\\.key": "x",
        },
    }
}
