//! Standard attributes before custom ones, whatever their order in the declaration.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: { tenant: String(1..=36), level: Number(1..=9, mutable) },
        standard_attributes: { phone_number: { required, mutable: false }, email: { required } },
        sign_in_aliases: { username, email, phone, preferred_username },
        auto_verify: { email, phone },
        keep_original: { email, phone },
    }
}
