//! Every standard attribute, in another order.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        standard_attributes: {
            website: { required },
            address: { mutable: false },
            birthdate: { required: false, mutable: true },
            email: { required: true, mutable: true },
            family_name: { required: true, mutable: false },
            fullname: {},
            gender: { required: false },
            given_name: { mutable: true },
            last_update_time: { required: false, mutable: false },
            locale: {},
            middle_name: {},
            nickname: {},
            phone_number: { required },
            preferred_username: {},
            profile_page: {},
            profile_picture: {},
            timezone: {},
        },
    }
}
