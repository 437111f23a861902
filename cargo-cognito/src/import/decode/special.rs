//! The rows whose settings are not simply the value of their property.

use cognito_model::schema::kind::Field;

use super::{Decoder, client, email, identity_pool, pool, provider, risks, role, user};
use crate::tree::ValueNode;

pub(crate) type Special = fn(&Decoder<'_>, &'static Field) -> Option<ValueNode>;

/// The functions that read rows, by section and setting.
const SPECIAL: &[(&str, &str, Special)] = &[
    ("UserPool", "self_sign_up_enabled", pool::self_sign_up),
    ("UserPool", "user_verification", pool::verification),
    ("UserVerification", "email_subject", pool::verification_subject),
    ("UserVerification", "email_body", pool::verification_body),
    ("UserVerification", "sms_message", pool::verification_sms),
    ("UserVerification", "message_properties", pool::message_properties),
    ("UserPool", "sign_in_aliases", pool::aliases),
    ("UserPool", "standard_attributes", pool::standard_attributes),
    ("UserPool", "custom_attributes", pool::custom_attributes),
    ("UserPool", "account_recovery", pool::recovery),
    ("UserPool", "advanced_security_mode", nothing),
    ("UserPool", "email", email::email),
    ("UserPool", "encryption_key", pool::encryption_key),
    ("UserPool", "sms_role", pool::sms_role),
    ("UserPool", "sms_role_external_id", pool::sms_role_external_id),
    ("UserPool", "enable_sms_role", pool::enable_sms_role),
    ("UserPool", "deletion_protection", pool::deletion_protection),
    ("UserPool", "removal_policy", nothing),
    ("UserPool", "generated_sms_role", role::of_sms),
    ("LambdaTriggers", "custom_email_sender", pool::versioned_trigger),
    ("LambdaTriggers", "custom_sms_sender", pool::versioned_trigger),
    ("LambdaTriggers", "inbound_federation", pool::versioned_trigger),
    ("LambdaTriggers", "pre_token_generation_config", pool::versioned_trigger),
    ("Client", "auth_flows", client::auth_flows),
    ("Client", "disable_oauth", client::disable_oauth),
    ("Client", "oauth", client::oauth),
    ("OAuthSettings", "scopes", client::scopes),
    ("Client", "prevent_user_existence_errors", client::existence_errors),
    ("Client", "supported_identity_providers", client::providers),
    ("Client", "id_token_validity", client::validity),
    ("Client", "access_token_validity", client::validity),
    ("Client", "refresh_token_validity", client::validity),
    ("Client", "refresh_token_rotation_grace_period", client::grace_period),
    ("Client", "refresh_token_rotation", client::rotation),
    ("Client", "read_attributes", client::attributes),
    ("Client", "write_attributes", client::attributes),
    ("Client", "branding", nothing),
    ("Client", "terms", nothing),
    ("Client", "threat_protection", nothing),
    ("GoogleProvider", "scopes", provider::scopes),
    ("FacebookProvider", "scopes", provider::scopes),
    ("AmazonProvider", "scopes", provider::scopes),
    ("AppleProvider", "scopes", provider::scopes),
    ("OidcProvider", "scopes", provider::scopes),
    ("OidcProvider", "endpoints", provider::endpoints),
    ("SamlProvider", "metadata", provider::metadata),
    ("GoogleProvider", "attribute_mapping", provider::mapping),
    ("FacebookProvider", "attribute_mapping", provider::mapping),
    ("AmazonProvider", "attribute_mapping", provider::mapping),
    ("AppleProvider", "attribute_mapping", provider::mapping),
    ("OidcProvider", "attribute_mapping", provider::mapping),
    ("SamlProvider", "attribute_mapping", provider::mapping),
    ("ResourceServer", "scopes", provider::server_scopes),
    ("IdentityPool", "authentication_providers", identity_pool::providers),
    ("IdentityPool", "authenticated_role", identity_pool::role),
    ("IdentityPool", "unauthenticated_role", identity_pool::role),
    ("IdentityPool", "role_mappings", identity_pool::mappings),
    ("IdentityPool", "tags", identity_pool::tags),
    ("IdentityPool", "generated_roles", role::of_identity_pool),
    (
        "IdentityPoolAuthenticationProviders",
        "user_pools",
        identity_pool::user_pools,
    ),
    (
        "IdentityPoolTwitterLoginProvider",
        "consumer_key",
        identity_pool::twitter,
    ),
    (
        "IdentityPoolTwitterLoginProvider",
        "consumer_secret",
        identity_pool::twitter,
    ),
    ("AccountTakeover", "low", risks::takeover_action),
    ("AccountTakeover", "medium", risks::takeover_action),
    ("AccountTakeover", "high", risks::takeover_action),
    ("TakeoverNotification", "block_email", risks::notification_email),
    ("TakeoverNotification", "mfa_email", risks::notification_email),
    ("TakeoverNotification", "no_action_email", risks::notification_email),
    ("Branding", "settings", risks::branding_settings),
    ("Branding", "assets", nothing),
    ("UiCustomization", "css", risks::style_sheet),
    ("User", "attributes", user::attributes),
    ("User", "validation_data", user::validation_data),
    ("User", "groups", nothing),
    ("PrincipalTags", "provider", user::tag_provider),
];

/// The function that reads this row, if the table does not suffice.
pub(super) fn of(field: &Field) -> Option<Special> {
    let entry = SPECIAL
        .iter()
        .find(|(section, name, _)| *section == field.section && *name == field.name);
    entry.map(|(_, _, special)| *special)
}

/// For settings that come from another resource, or are never written.
fn nothing(_: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use cognito_model::UserPool;
    use cognito_model::schema::kind::{Kind, Section};

    /// Adds the sections in a kind, and all sections in them.
    fn sections_of(kind: &Kind, all: &mut Vec<&'static Section>) {
        match kind {
            Kind::Section(section) | Kind::Short(section, _) => add(section, all),
            Kind::Variants(variants) => {
                for variant in variants.variants {
                    if let Some(payload) = variant.payload {
                        sections_of(payload, all);
                    }
                }
            }
            Kind::Map(map) => sections_of(map.value, all),
            Kind::List(item) => sections_of(item, all),
            _ => {}
        }
    }

    fn add(section: &'static Section, all: &mut Vec<&'static Section>) {
        if all.iter().all(|other| other.name != section.name) {
            all.push(section);
            for field in section.fields {
                sections_of(field.kind, all);
            }
        }
    }

    /// A row that was renamed would silently be read by the table again.
    #[test]
    fn every_row_exists() {
        let mut all = Vec::new();
        add(UserPool::SECTION, &mut all);
        for (section, name, _) in SPECIAL {
            let found = all.iter().any(|it| it.name == *section && it.field(name).is_some());
            assert!(found, "{section} {name}");
        }
    }
}
