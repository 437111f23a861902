//! Users' attributes that a provider fills.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "attribute_mapping" with {
        identity_providers: { google: Google { client_id: "id", client_secret: "secret" } },
    }
    "identity_providers.*.*.attribute_mapping.address" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { address: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.birthdate" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { birthdate: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.email" {
        text {
            identity_providers: {
                google: Google { client_id: "id", client_secret: "secret", attribute_mapping: { email: "claim" } },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.family_name" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { family_name: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.fullname" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { fullname: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.gender" {
        text {
            identity_providers: {
                google: Google { client_id: "id", client_secret: "secret", attribute_mapping: { gender: "claim" } },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.given_name" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { given_name: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.locale" {
        text {
            identity_providers: {
                google: Google { client_id: "id", client_secret: "secret", attribute_mapping: { locale: "claim" } },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.middle_name" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { middle_name: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.nickname" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { nickname: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.phone_number" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { phone_number: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.profile_picture" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { profile_picture: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.preferred_username" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { preferred_username: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.profile_page" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { profile_page: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.timezone" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { timezone: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.last_update_time" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { last_update_time: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.website" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { website: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.email_verified" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { email_verified: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.phone_number_verified" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { phone_number_verified: "claim" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.custom" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { custom: { plan: "claim" } },
                },
            },
        }
        standard {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { custom: { plan: GoogleName } },
                },
            },
        }
        name_of_cognito {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { custom: { "custom:plan": "claim" } },
                },
            },
        }
        no_identifier {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { custom: { "google-id": "sub" } },
                },
            },
        }
        both {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { email: "mail", custom: { plan: "claim" }, fullname: "cn" },
                },
            },
        }
    }
    "identity_providers.*.*.attribute_mapping.username" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { username: "sub" },
                },
            },
        }
    }
}];
