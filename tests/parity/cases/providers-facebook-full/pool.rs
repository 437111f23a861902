//! Facebook with every setting.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            facebook: Facebook {
                client_id: "facebook-app",
                client_secret: Secret("facebook", "secret"),
                scopes: ["public_profile", "email"],
                api_version: "v17.0",
                attribute_mapping: {
                    email: FacebookEmail,
                    birthdate: FacebookBirthday,
                    fullname: FacebookName,
                    given_name: FacebookFirstName,
                    family_name: FacebookLastName,
                    middle_name: FacebookMiddleName,
                    gender: FacebookGender,
                    locale: FacebookLocale,
                    nickname: FacebookId,
                },
            },
        },
    }
}
