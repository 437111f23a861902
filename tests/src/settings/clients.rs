//! Clients, apart from OAuth.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "clients" with {}
        "clients" {
            bare { clients: { app: {} } }
            two { clients: { web_app: {}, "mobile-app": { disable_oauth } } }
            pinned { clients: { #[logical_id = "AppClient"] app: {} } }
        }
    },
    compared! { "client" with { clients: { app: {} } }
        "clients.*.user_pool_client_name" {
            text { clients: { app: { user_pool_client_name: "web-app" } } }
        }
        "clients.*.generate_secret" {
            absent { clients: { app: {} } }
            on { clients: { app: { generate_secret } } }
            off { clients: { app: { generate_secret: false } } }
        }
        "clients.*.disable_oauth" {
            on { clients: { app: { disable_oauth } } }
            off { clients: { app: { disable_oauth: false } } }
        }
        "clients.*.auth_flows" {
            absent { clients: { app: {} } }
            empty { clients: { #[allow(auth_flows_empty)] app: { auth_flows: {} } } }
            all {
                clients: { app: { auth_flows: { user, user_srp, custom, admin_user_password, user_password } } },
            }
        }
        "clients.*.auth_flows.user_password" {
            on { clients: { app: { auth_flows: { user_password } } } }
            off { clients: { app: { auth_flows: { user_password: false } } } }
        }
        "clients.*.auth_flows.admin_user_password" {
            on { clients: { app: { auth_flows: { admin_user_password } } } }
        }
        "clients.*.auth_flows.custom" {
            on { clients: { app: { auth_flows: { custom } } } }
        }
        "clients.*.auth_flows.user_srp" {
            on { clients: { app: { auth_flows: { user_srp } } } }
        }
        "clients.*.auth_flows.user" {
            on { clients: { app: { auth_flows: { user } } } }
        }
        "clients.*.auth_flows.refresh_token" {
            alone { clients: { app: { auth_flows: { refresh_token } } } }
            beside { clients: { app: { auth_flows: { user_srp, refresh_token } } } }
        }
        "clients.*.auth_session_validity" {
            minutes { clients: { app: { auth_session_validity: minutes(15) } } }
            seconds { clients: { app: { auth_session_validity: seconds(180) } } }
        }
        "clients.*.prevent_user_existence_errors" {
            absent { clients: { app: {} } }
            on { clients: { app: { prevent_user_existence_errors } } }
            off { clients: { app: { prevent_user_existence_errors: false } } }
        }
        "clients.*.supported_identity_providers" {
            absent { clients: { app: {} } }
            empty { clients: { app: { supported_identity_providers: [] } } }
            all { clients: { app: { supported_identity_providers: [Cognito, Apple, Facebook, Google, Amazon] } } }
            other { clients: { app: { supported_identity_providers: ["Corporate", Cognito] } } }
            intrinsic {
                parameters: { providers: CommaDelimitedList { default: "COGNITO" } },
                clients: { app: { supported_identity_providers: Ref(providers) } },
            }
        }
        "clients.*.id_token_validity" {
            minutes { clients: { app: { id_token_validity: minutes(5) } } }
            hours { clients: { app: { id_token_validity: hours(8) } } }
            days { clients: { app: { id_token_validity: days(1) } } }
        }
        "clients.*.access_token_validity" {
            minutes { clients: { app: { access_token_validity: minutes(60) } } }
            seconds { clients: { app: { access_token_validity: seconds(600) } } }
        }
        "clients.*.refresh_token_validity" {
            days { clients: { app: { refresh_token_validity: days(3650) } } }
            with_the_others {
                clients: {
                    app: {
                        refresh_token_validity: hours(12),
                        access_token_validity: hours(1),
                        id_token_validity: hours(12),
                    },
                },
            }
        }
        "clients.*.refresh_token_rotation_grace_period" {
            seconds { clients: { app: { refresh_token_rotation_grace_period: seconds(30) } } }
            minutes { clients: { app: { refresh_token_rotation_grace_period: minutes(1) } } }
            none { clients: { app: { refresh_token_rotation_grace_period: seconds(0) } } }
            without_flows {
                clients: {
                    #[allow(auth_flows_empty)]
                    app: { auth_flows: {}, refresh_token_rotation_grace_period: seconds(0) },
                },
            }
            with_flows { clients: { app: { auth_flows: { user_srp }, refresh_token_rotation_grace_period: seconds(0) } } }
        }
        "clients.*.read_attributes" {
            absent { clients: { app: {} } }
            empty { clients: { app: { read_attributes: [] } } }
            all {
                clients: {
                    app: {
                        read_attributes: [
                            address, birthdate, email, family_name, fullname, gender, given_name, locale, middle_name,
                            nickname, phone_number, profile_picture, preferred_username, profile_page, timezone,
                            last_update_time, website, email_verified, phone_number_verified,
                        ],
                    },
                },
            }
            sorted_and_once { clients: { app: { read_attributes: [website, email, fullname, email, "name"] } } }
            custom {
                custom_attributes: { tenant: String, "google-id": String },
                clients: { app: { read_attributes: [custom::tenant, custom["google-id"], "custom:elsewhere"] } },
            }
        }
        "clients.*.write_attributes" {
            empty { clients: { app: { write_attributes: [] } } }
            all {
                clients: {
                    app: {
                        write_attributes: [
                            address, birthdate, email, family_name, fullname, gender, given_name, locale, middle_name,
                            nickname, phone_number, profile_picture, preferred_username, profile_page, timezone,
                            last_update_time, website,
                        ],
                    },
                },
            }
            // Cognito sets these two itself, but the CDK writes whatever it gets.
            set_by_cognito { clients: { app: { write_attributes: [email_verified, phone_number_verified] } } }
        }
        "clients.*.enable_token_revocation" {
            absent { clients: { app: {} } }
            on { clients: { app: { enable_token_revocation } } }
            off { clients: { app: { enable_token_revocation: false } } }
        }
        "clients.*.enable_propagate_additional_user_context_data" {
            on { clients: { app: { generate_secret, enable_propagate_additional_user_context_data } } }
            off { clients: { app: { enable_propagate_additional_user_context_data: false } } }
        }
        "clients.*.property_overrides" {
            number { clients: { app: { property_overrides: { "AuthSessionValidity": 5 } } } }
            index { clients: { app: { property_overrides: { "AllowedOAuthFlows.0": "code" } } } }
            removed { clients: { app: { property_overrides: { "SupportedIdentityProviders": null } } } }
        }
        "clients.*.overrides" {
            attribute { clients: { app: { overrides: { "DeletionPolicy": "Retain" } } } }
        }
        "clients.*.base" {
            recommended { clients: { app: { disable_oauth, ..Recommended } } }
            as_written { clients: { app: { disable_oauth, ..AsWritten } } }
            with_oauth { clients: { app: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended } } }
            with_settings_of_its_own {
                clients: {
                    app: {
                        disable_oauth,
                        prevent_user_existence_errors: false,
                        enable_token_revocation: false,
                        auth_flows: { user_password },
                        ..Recommended
                    },
                },
            }
        }
    },
];
