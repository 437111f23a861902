//! Every standard attribute is readable; they are sorted.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                read_attributes: [
                    website,
                    timezone,
                    profile_picture,
                    profile_page,
                    preferred_username,
                    phone_number,
                    phone_number_verified,
                    nickname,
                    middle_name,
                    locale,
                    last_update_time,
                    given_name,
                    gender,
                    fullname,
                    family_name,
                    email,
                    email_verified,
                    birthdate,
                    address,
                ],
            },
        },
    }
}
