//! Every setting and every named value, each in a declaration that differs from another one only in it.
//!
//! A comparison has a declaration that the others differ from, `{}` if nothing else is needed, and the cases of settings by
//! path. In the case `absent`, the declaration leaves the setting out, if that is not the same as `false` or `{}`.

mod amazon;
mod analytics;
mod apple;
mod attribute_mapping;
mod attributes;
mod beside;
mod branding;
mod cdk;
mod clients;
mod conditions;
mod email;
mod entries;
mod facebook;
mod google;
mod grants;
mod identity_pools;
mod identity_providers;
mod imports;
mod messages;
mod mfa;
mod oauth;
mod oidc;
mod oidc_endpoints;
mod order;
mod outputs;
mod password;
mod pool;
mod provider_attributes;
mod resources;
mod risks;
mod role_mappings;
mod saml;
mod sign_in;
mod sign_in_urls;
mod stack;
mod standard_attributes;
mod triggers;
mod users;
mod whole;

use cognito_model::UserPool;

/// Declarations that each differ from a common one in one setting.
pub struct Comparison {
    /// What is compared. This is the name of a snapshot.
    pub name: &'static str,
    /// The common declaration.
    pub base: fn() -> UserPool,
    /// The settings.
    pub settings: &'static [SettingCases],
}

/// A setting by its path, with its values.
pub struct SettingCases {
    /// The path, as in [`crate::coverage`].
    pub path: &'static str,
    /// Its values.
    pub cases: &'static [SettingCase],
}

/// One value of a setting.
pub struct SettingCase {
    /// Its name.
    pub name: &'static str,
    /// The whole declaration.
    pub pool: fn() -> UserPool,
}

/// All comparisons, file by file.
pub const ALL: &[&[Comparison]] = &[
    pool::COMPARISONS,
    messages::COMPARISONS,
    sign_in::COMPARISONS,
    standard_attributes::COMPARISONS,
    attributes::COMPARISONS,
    mfa::COMPARISONS,
    password::COMPARISONS,
    email::COMPARISONS,
    clients::COMPARISONS,
    oauth::COMPARISONS,
    entries::COMPARISONS,
    identity_providers::COMPARISONS,
    google::COMPARISONS,
    facebook::COMPARISONS,
    amazon::COMPARISONS,
    apple::COMPARISONS,
    oidc::COMPARISONS,
    oidc_endpoints::COMPARISONS,
    saml::COMPARISONS,
    attribute_mapping::COMPARISONS,
    provider_attributes::COMPARISONS,
    triggers::COMPARISONS,
    grants::COMPARISONS,
    analytics::COMPARISONS,
    identity_pools::COMPARISONS,
    role_mappings::COMPARISONS,
    imports::COMPARISONS,
    order::COMPARISONS,
    cdk::COMPARISONS,
    outputs::COMPARISONS,
    sign_in_urls::COMPARISONS,
    stack::COMPARISONS,
    whole::COMPARISONS,
    risks::COMPARISONS,
    branding::COMPARISONS,
    resources::COMPARISONS,
    users::COMPARISONS,
    conditions::COMPARISONS,
    beside::COMPARISONS,
];

/// All comparisons.
pub fn comparisons() -> impl Iterator<Item = &'static Comparison> {
    ALL.iter().copied().flatten()
}

/// The body of a declaration as a function that returns the pool.
macro_rules! declared {
    ({ $($beside:tt)* } { $($body:tt)* }) => {
        || {
            ::cognito_dsl::user_pool! {
                // A bare client is the common declaration for others.
                #[allow(permissive_client_defaults)]
                // What Cognito rejects, but the CDK writes all the same.
                #[allow(attribute_not_in_schema, client_credentials_scopes, client_credentials_without_secret)]
                #[allow(keep_original_not_verified, mfa_without_factor, oauth_flows_empty, oauth_scopes_empty)]
                #[allow(sms_mfa_without_role, verified_attribute_written)]
                #[allow(client_secret_output, custom_flow_without_triggers, implicit_grant, provider_not_declared)]
                #[allow(sms_otp_without_role, user_existence_errors, mapped_attribute_unknown, plain_text_secret)]
                #[allow(admin_scope, callback_url_placeholder, principal_tags_provider_missing, client_attributes_empty, guests_in_classic_flow)]
                #[allow(managed_login_without_branding, second_factor_without_mfa, secret_parameter_shown, recovery_without_role)]
                #[allow(oauth_without_domain, provider_without_domain, passkey_without_relying_party, provider_detail_empty, role_mapping_provider_missing, sign_up_not_confirmed)]
                // What is in `beside` is needed only by some of the pools.
                #[allow(unused_name)]
                #[allow(takeover_notification_sender, terms_incomplete)]
                // Each of these applies only to some of the pools.
                #[allow(unused_allow)]
                mod pool { $($beside)* $($body)* }
            }
            pool::POOL
        }
    };
}

/// A comparison: its name, the common body, and by the path of each setting the bodies of its cases. `beside` is part of all of
/// them.
macro_rules! compared {
    ($name:literal with $($rest:tt)*) => {
        crate::settings::compared! { $name beside {} with $($rest)* }
    };
    ($name:literal beside $beside:tt with $base:tt $($path:literal { $($case:ident $body:tt)+ })+) => {
        crate::settings::Comparison {
            name: $name,
            base: crate::settings::declared!($beside $base),
            settings: &[$(crate::settings::SettingCases {
                path: $path,
                cases: &[$(crate::settings::SettingCase {
                    name: stringify!($case),
                    pool: crate::settings::declared!($beside $body),
                }),+],
            }),+],
        }
    };
}

use {compared, declared};
