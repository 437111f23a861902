//! Attributes of providers by Cognito's names.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! { "provider_attributes" with {}
    "identity_providers.*.*.attribute_mapping" {
        parameter {
            parameters: { claim: String },
            identity_providers: {
                google: Google { client_id: "id", client_secret: "secret", attribute_mapping: { email: claim } },
            },
        }
        apple {
            identity_providers: {
                apple: Apple {
                    client_id: "id",
                    team_id: "team",
                    key_id: "key",
                    private_key: "secret",
                    attribute_mapping: {
                        address: AppleEmail,
                        birthdate: AppleEmailVerified,
                        email: AppleName,
                        family_name: AppleFirstName,
                        fullname: AppleLastName,
                    },
                },
            },
        }
        amazon {
            identity_providers: {
                amazon: Amazon {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: {
                        address: AmazonUserId,
                        birthdate: AmazonEmail,
                        email: AmazonName,
                        family_name: AmazonPostalCode,
                    },
                },
            },
        }
        facebook {
            identity_providers: {
                facebook: Facebook {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: {
                        address: FacebookId,
                        birthdate: FacebookBirthday,
                        email: FacebookEmail,
                        family_name: FacebookName,
                        fullname: FacebookFirstName,
                        gender: FacebookLastName,
                        given_name: FacebookMiddleName,
                        locale: FacebookGender,
                        middle_name: FacebookLocale,
                    },
                },
            },
        }
        google {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: {
                        address: GoogleNames,
                        birthdate: GoogleGender,
                        email: GoogleBirthdays,
                        family_name: GooglePhoneNumbers,
                        fullname: GoogleEmail,
                        gender: GoogleEmailVerified,
                        given_name: GoogleName,
                        locale: GooglePicture,
                        middle_name: GoogleGivenName,
                        nickname: GoogleFamilyName,
                    },
                },
            },
        }
    }
}];
