//! Google with every setting, and its secret in a parameter.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        parameters: { google_secret: String { no_echo } },
        identity_providers: {
            google: Google {
                client_id: "google-app",
                client_secret: google_secret,
                scopes: ["profile", "email", "openid"],
                attribute_mapping: {
                    fullname: GoogleName,
                    given_name: GoogleGivenName,
                    family_name: GoogleFamilyName,
                    profile_picture: GooglePicture,
                    gender: GoogleGender,
                    birthdate: GoogleBirthdays,
                    phone_number: GooglePhoneNumbers,
                    nickname: GoogleNames,
                    email: GoogleEmail,
                },
            },
        },
    }
}
