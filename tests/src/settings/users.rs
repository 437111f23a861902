//! Users, styles of the hosted UI (classic), replicas, and principal tags.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "users" with {}
        "users" {
            empty { users: {} }
            one { users: { admin: {} } }
            pinned { users: { #[logical_id = "Admin"] admin: {} } }
        }
    },
    compared! {
        "user" beside { groups: { staff: {} }, parameters: { team: String }, }
        with { users: { admin: {} } }
        "users.*.username" {
            text { users: { admin: { username: "ada" } } }
        }
        "users.*.attributes" {
            standard { users: { admin: { attributes: { email: "ada@example.com", fullname: "Ada" } } } }
        }
        "users.*.groups" {
            declared { users: { admin: { groups: [staff] } } }
            text { users: { admin: { groups: ["others"] } } }
            parameter { users: { admin: { groups: [team] } } }
        }
        "users.*.message_action" {
            suppress { users: { admin: { message_action: Suppress } } }
            resend { users: { #[allow(user_resend)] admin: { message_action: Resend } } }
        }
        "users.*.desired_delivery_mediums" {
            empty { users: { admin: { desired_delivery_mediums: {} } } }
            both { users: { admin: { desired_delivery_mediums: { sms, email } } } }
        }
        "users.*.desired_delivery_mediums.email" {
            alone { users: { admin: { desired_delivery_mediums: { email } } } }
        }
        "users.*.desired_delivery_mediums.sms" {
            alone { users: { admin: { desired_delivery_mediums: { sms } } } }
        }
        "users.*.force_alias_creation" {
            on { users: { admin: { force_alias_creation } } }
            off { users: { admin: { force_alias_creation: false } } }
        }
        "users.*.client_metadata" {
            text { users: { admin: { client_metadata: { source: "template" } } } }
        }
        "users.*.validation_data" {
            text { users: { admin: { validation_data: { shop: "42" } } } }
        }
        "users.*.property_overrides" {
            text { users: { admin: { property_overrides: { "MessageAction": "SUPPRESS" } } } }
        }
        "users.*.overrides" {
            text { users: { admin: { overrides: { "DeletionPolicy": "Retain" } } } }
        }
    },
    compared! {
        "ui_customization" beside { domains: { login: Prefix("my-app") }, parameters: { style: String }, }
        with {}
        "ui_customization" {
            empty_css { ui_customization: { css: "" } }
        }
        "ui_customization.css" {
            text { ui_customization: { css: ".label-customizable { color: red; }" } }
            parameter { ui_customization: { css: style } }
            file { ui_customization: { css: File("src/settings/classic.css") } }
        }
        "ui_customization.css.File.path" {
            short { ui_customization: { css: File("src/settings/classic.css") } }
            long { ui_customization: { css: File { path: "src/settings/classic.css" } } }
        }
        "ui_customization.property_overrides" {
            text { ui_customization: { css: "", property_overrides: { "CSS": "a" } } }
        }
        "ui_customization.overrides" {
            text { ui_customization: { css: "", overrides: { "DeletionPolicy": "Retain" } } }
        }
    },
    compared! {
        "client_ui_customization" beside { domains: { login: Prefix("my-app") }, }
        with { clients: { web: { disable_oauth } } }
        "clients.*.ui_customization" {
            empty_css { clients: { web: { disable_oauth, ui_customization: { css: "" } } } }
        }
        "clients.*.ui_customization.css" {
            text { clients: { web: { disable_oauth, ui_customization: { css: ".label-customizable { color: red; }" } } } }
            file { clients: { web: { disable_oauth, ui_customization: { css: File("src/settings/classic.css") } } } }
        }
        "clients.*.ui_customization.css.File.path" {
            short { clients: { web: { disable_oauth, ui_customization: { css: File("src/settings/classic.css") } } } }
        }
        "clients.*.ui_customization.property_overrides" {
            text { clients: { web: { disable_oauth, ui_customization: { css: "", property_overrides: { "CSS": "a" } } } } }
        }
        "clients.*.ui_customization.overrides" {
            text { clients: { web: { disable_oauth, ui_customization: { css: "", overrides: { "DeletionPolicy": "Retain" } } } } }
        }
    },
    compared! { "replicas" with {}
        "replicas" {
            empty { replicas: {} }
            one { replicas: { europe: { region: "eu-central-1" } } }
            pinned { replicas: { #[logical_id = "Replica"] europe: { region: "eu-central-1" } } }
        }
        "replicas.*.region" {
            text { replicas: { europe: { region: "eu-central-1" } } }
        }
    },
    compared! { "replica" with { replicas: { europe: { region: "eu-central-1" } } }
        "replicas.*.tags" {
            text { replicas: { europe: { region: "eu-central-1", tags: { team: "identity" } } } }
        }
        "replicas.*.property_overrides" {
            text { replicas: { europe: { region: "eu-central-1", property_overrides: { "RegionName": "eu-west-1" } } } }
        }
        "replicas.*.overrides" {
            text { replicas: { europe: { region: "eu-central-1", overrides: { "DeletionPolicy": "Retain" } } } }
        }
    },
    compared! { "principal_tags" with { identity_pools: { app: {} } }
        "identity_pools.*.principal_tags" {
            empty { identity_pools: { app: { principal_tags: {} } } }
            one { identity_pools: { app: { principal_tags: { google: {} } } } }
            pinned { identity_pools: { app: { principal_tags: { #[logical_id = "Tags"] google: {} } } } }
        }
    },
    compared! { "principal_tag" with { identity_pools: { app: { principal_tags: { google: {} } } } }
        "identity_pools.*.principal_tags.*.provider" {
            amazon { identity_pools: { app: { principal_tags: { google: { provider: Amazon } } } } }
            apple { identity_pools: { app: { principal_tags: { google: { provider: Apple } } } } }
            facebook { identity_pools: { app: { principal_tags: { google: { provider: Facebook } } } } }
            google { identity_pools: { app: { principal_tags: { other: { provider: Google } } } } }
            twitter { identity_pools: { app: { principal_tags: { google: { provider: Twitter } } } } }
            user_pool { identity_pools: { app: { principal_tags: { google: { provider: UserPool } } } } }
            custom { identity_pools: { app: { principal_tags: { google: { provider: Custom("login.example.com") } } } } }
        }
        "identity_pools.*.principal_tags.*.provider.Custom.url" {
            short { identity_pools: { app: { principal_tags: { google: { provider: Custom("login.example.com") } } } } }
            long { identity_pools: { app: { principal_tags: { google: { provider: Custom { url: "login.example.com" } } } } } }
        }
        "identity_pools.*.principal_tags.*.claims" {
            text { identity_pools: { app: { principal_tags: { google: { claims: { domain: "hd" } } } } } }
        }
        "identity_pools.*.principal_tags.*.use_defaults" {
            on { identity_pools: { app: { principal_tags: { google: { use_defaults } } } } }
            off { identity_pools: { app: { principal_tags: { google: { use_defaults: false } } } } }
        }
        "identity_pools.*.principal_tags.*.property_overrides" {
            text { identity_pools: { app: { principal_tags: { google: { property_overrides: { "UseDefaults": true } } } } } }
        }
        "identity_pools.*.principal_tags.*.overrides" {
            text { identity_pools: { app: { principal_tags: { google: { overrides: { "DeletionPolicy": "Retain" } } } } } }
        }
    },
];
