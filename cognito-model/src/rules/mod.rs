//! What Cognito refuses: one rule for each mistake, found by its name.
//!
//! A rule knows settings and their paths, nothing of tokens and files. The macro runs the same rules while compiling and
//! shows each violation on the token of its path; a program that builds a pool calls [`UserPool::validate`].
//!
//! Nothing is said about what only CloudFormation knows: a rule about a value looks at literals.
//!
//! The page of each rule has its reason, where that is on record, and an example with and without the mistake.
//!
#![doc = include_str!("index.md")]

mod access;
mod address;
mod allow;
mod analytics;
mod arn;
mod arn_format;
mod attribute;
mod callback;
mod charset;
mod check;
mod claim;
mod class;
mod client;
mod client_limits;
mod cycle;
mod domain;
mod email;
mod email_limits;
mod endpoint;
mod exposure;
mod factors;
mod features;
mod federation;
mod grant;
mod group;
mod identifier;
mod identity_pool;
mod identity_provider;
mod import;
mod limit;
mod machine;
mod mapping;
mod message_limits;
mod messages;
mod mfa;
mod names;
mod oauth;
mod output;
mod own_domain;
mod parameter;
mod password;
mod placeholder;
mod plan;
mod pool_limits;
mod privilege;
mod provider_limits;
mod reach;
mod recovery;
mod reference;
mod relying_party;
mod report;
mod role_mapping;
mod rule_macro;
mod saml;
mod schema;
mod scope;
mod sender;
mod server_limits;
mod services;
mod shape;
mod sign_in;
mod sign_in_url;
mod spaces;
#[cfg(test)]
mod tests;
mod tokens;
mod trigger;
mod url;
mod verification;
mod walk;
mod words;
mod xml;

pub use access::*;
pub use address::*;
pub use allow::*;
pub use analytics::*;
pub use arn_format::*;
pub use attribute::*;
pub use callback::{
    CALLBACK_URL_FRAGMENT, CALLBACK_URL_HTTP, CALLBACK_URL_PLACEHOLDER, CALLBACK_URL_RELATIVE, DUPLICATE_URL,
    LOGOUT_URL_HTTP, LOGOUT_URL_RELATIVE, URL_WILDCARD,
};
pub use charset::Charset;
pub use check::Check;
pub use claim::*;
pub use class::Class;
pub use client::*;
pub use client_limits::*;
pub use cycle::*;
pub use domain::*;
pub use email::*;
pub use email_limits::*;
pub use endpoint::*;
pub use exposure::*;
pub use factors::*;
pub use features::*;
pub use federation::*;
pub use grant::*;
pub use group::{GROUP_DESCRIPTION_LENGTH, GROUP_NAME_CHARACTERS, GROUP_PRECEDENCE};
pub use identifier::*;
pub use identity_pool::*;
pub use identity_provider::*;
pub use import::*;
pub use machine::*;
pub use mapping::*;
pub use message_limits::*;
pub use messages::*;
pub use mfa::*;
pub use names::*;
pub use oauth::*;
pub use output::*;
pub use own_domain::*;
pub use parameter::*;
pub use password::*;
pub use placeholder::{PLACEHOLDER_MISPLACED, PLACEHOLDER_SPELLING};
pub use plan::*;
pub use pool_limits::*;
pub use privilege::*;
pub use provider_limits::*;
pub use reach::*;
pub use recovery::*;
pub use reference::*;
pub use relying_party::*;
pub use report::{Report, Violation};
pub use role_mapping::*;
pub use saml::*;
pub use schema::*;
pub use scope::*;
pub use sender::*;
pub use server_limits::*;
pub use services::*;
pub use shape::*;
pub use sign_in::*;
pub use sign_in_url::*;
pub use spaces::*;
pub use tokens::*;
pub use trigger::*;
pub use verification::*;

use crate::path::SettingPath;
use crate::pool::UserPool;
use group::check_names_of_entries;

/// One thing that is refused or warned about.
#[derive(Debug)]
pub struct Rule {
    /// The name, by which `#[allow(name)]` silences it: what is wrong, in snake_case.
    pub name: &'static str,
    /// What breaks it, as the lines of a comment.
    pub docs: &'static [&'static str],
    /// Whether it stops the build.
    pub level: Level,
    /// Why it is so, as one clause without a full stop.
    pub reason: &'static str,
    /// Where it is on record: an issue as `owner/repository#number`, an operation of the API, or the CDK.
    pub evidence: &'static str,
    /// The body of a declaration that breaks this rule and no other.
    pub bad: &'static str,
    /// The same body, put right.
    pub good: &'static str,
    /// What is looked at.
    pub check: Check,
}

impl Rule {
    /// Whether a template that breaks the rule would not be the pool that was declared, so that nothing silences it.
    pub fn is_structural(&self) -> bool {
        [
            "duplicate_name",
            "unknown_name",
            "duplicate_logical_id",
            "logical_id_characters",
        ]
        .contains(&self.name)
    }
}

/// Whether a violation stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The service refuses it.
    Error,
    /// The service takes it, or may, and it is likely to be a mistake.
    Warn,
}

/// Every rule, in the order of the settings that they are about. The last one asks what all others had to say.
pub static ALL: &[&Rule] = &[
    &SETTING_BESIDE_IMPORT,
    &ATTRIBUTE_OF_IMPORT,
    &USER_POOL_ID_CHARACTERS,
    &USER_POOL_ARN_PARTS,
    &USER_POOL_NAME_LENGTH,
    &USER_POOL_NAME_CHARACTERS,
    &TEXT_LENGTH,
    &ARN_FORMAT,
    &TAG_KEY_LENGTH,
    &TAG_KEY_CHARACTERS,
    &TAG_VALUE_LENGTH,
    &PREFERRED_USERNAME_WITHOUT_USERNAME,
    &PASSWORD_FACTOR_REQUIRED,
    &FIRST_FACTOR_PLAN,
    &CODE_FACTOR_WITH_REQUIRED_MFA,
    &PASSKEY_WITH_REQUIRED_MFA,
    &SMS_OTP_WITHOUT_ROLE,
    &FIRST_FACTOR_WITHOUT_FLOW,
    &PASSKEY_RELYING_PARTY_ID_LENGTH,
    &PASSKEY_RELYING_PARTY_ID_DOMAIN,
    &PASSKEY_PLAN,
    &RELYING_PARTY_UNRELATED,
    &KEEP_ORIGINAL_NOT_VERIFIED,
    &EMAIL_BODY_PLACEHOLDER,
    &SMS_MESSAGE_PLACEHOLDER,
    &LINK_PLACEHOLDER,
    &SMS_MESSAGE_PLACEHOLDER_BESIDE_LINK,
    &EMAIL_SUBJECT_LENGTH,
    &EMAIL_SUBJECT_CHARACTERS,
    &EMAIL_BODY_LENGTH,
    &EMAIL_BODY_CHARACTERS,
    &SMS_MESSAGE_LENGTH,
    &SMS_MESSAGE_LINE_BREAK,
    &INVITATION_PLACEHOLDER,
    &EMAIL_SUBJECT_LINES,
    &INVITATION_EMAIL_LENGTH,
    &INVITATION_SMS_LENGTH,
    &STRING_MIN_LEN,
    &STRING_MAX_LEN,
    &ATTRIBUTE_BOUNDS,
    &CUSTOM_ATTRIBUTE_NAME_LENGTH,
    &CUSTOM_ATTRIBUTE_NAME_CHARACTERS,
    &CUSTOM_ATTRIBUTE_PREFIX,
    &CUSTOM_ATTRIBUTE_STANDARD_NAME,
    &SCHEMA_SIZE,
    &MFA_WITHOUT_FACTOR,
    &SMS_MFA_WITHOUT_ROLE,
    &PHONE_SIGN_IN_WITHOUT_SMS_MFA,
    &EMAIL_MFA_WITHOUT_SES,
    &EMAIL_MFA_PLAN,
    &SECOND_FACTOR_WITHOUT_MFA,
    &MFA_MESSAGE_PLACEHOLDER,
    &MFA_MESSAGE_LENGTH,
    &PLACEHOLDER_SPELLING,
    &PLACEHOLDER_MISPLACED,
    &PASSWORD_MIN_LENGTH,
    &SHORT_PASSWORD,
    &TEMP_PASSWORD_VALIDITY,
    &PASSWORD_HISTORY_SIZE,
    &PASSWORD_HISTORY_PLAN,
    &RECOVERY_BY_MFA_EMAIL,
    &RECOVERY_BY_MFA_PHONE,
    &ADVANCED_SECURITY_MODE_CONFLICT,
    &THREAT_PROTECTION_PLAN,
    &THREAT_PROTECTION_LITE,
    &SES_REGION_MISSING,
    &FROM_EMAIL_ADDRESS,
    &IDENTIFIER_SPACES,
    &SES_IDENTITY_ARN,
    &EMAIL_ADDRESS_SYNTAX,
    &SES_VERIFIED_DOMAIN_MISMATCH,
    &COGNITO_EMAIL_LIMIT,
    &EMAIL_LOCAL_PART_NON_ASCII,
    &ARN_RESOURCE,
    &ARN_PARTS,
    &REPLY_TO_FORMAT,
    &CONFIGURATION_SET_LENGTH,
    &CONFIGURATION_SET_CHARACTERS,
    &SMS_ROLE_DISABLED,
    &SMS_ROLE_ARN_FORMAT,
    &SNS_REGION_LENGTH,
    &PHONE_VERIFICATION_WITHOUT_ROLE,
    &RECOVERY_WITHOUT_ROLE,
    &PROVIDER_NAME_LENGTH,
    &OIDC_PROVIDER_NAME_CHARACTERS,
    &SAML_PROVIDER_NAME_CHARACTERS,
    &PROVIDER_IDENTIFIER_LENGTH,
    &PROVIDER_IDENTIFIER_CHARACTERS,
    &PROVIDER_IDENTIFIERS_COUNT,
    &DUPLICATE_PROVIDER_NAME,
    &DUPLICATE_PROVIDER_IDENTIFIER,
    &PROVIDER_CLIENT_ID_SPACES,
    &ISSUER_URL_SCHEME,
    &SAML_METADATA_XML,
    &SAML_METADATA_ROOT,
    &SAML_METADATA_PARTS,
    &SAML_METADATA_REDIRECT,
    &PLAIN_TEXT_SECRET,
    &SECRET_PARAMETER_SHOWN,
    &MAPPED_ATTRIBUTE_LENGTH,
    &MAPPED_ATTRIBUTE_UNKNOWN,
    &MAPPED_ATTRIBUTE_CHARACTERS,
    &MAPPED_ATTRIBUTE_IMMUTABLE,
    &REQUIRED_ATTRIBUTE_NOT_MAPPED,
    &MAPPED_CLAIM_CASE,
    &CUSTOM_SENDER_WITHOUT_KEY,
    &TRIGGER_REGION,
    &KEY_ALIAS,
    &PRE_TOKEN_GENERATION_FUNCTIONS,
    &TOKEN_VERSION_PLAN,
    &TRIGGER_ROLE_AND_ACTIONS,
    &CLIENT_NAME_LENGTH,
    &CLIENT_NAME_CHARACTERS,
    &PERMISSIVE_CLIENT_DEFAULTS,
    &OAUTH_DISABLED,
    &CLIENT_CREDENTIALS_WITH_OTHER_FLOWS,
    &CLIENT_CREDENTIALS_WITHOUT_SECRET,
    &CLIENT_CREDENTIALS_SCOPES,
    &UNKNOWN_SCOPE,
    &SCOPE_NOT_IN_SERVER,
    &SCOPE_SERVER_NOT_DECLARED,
    &OAUTH_FLOWS_EMPTY,
    &OAUTH_SCOPES_EMPTY,
    &OAUTH_SCOPE_LENGTH,
    &OAUTH_SCOPE_CHARACTERS,
    &SERVER_SCOPE_LENGTH,
    &OAUTH_SCOPES_COUNT,
    &IMPLICIT_GRANT,
    &ADMIN_SCOPE,
    &CALLBACK_URLS_EMPTY,
    &RECOMMENDED_NEEDS_CALLBACKS,
    &CALLBACK_URL_HTTP,
    &CALLBACK_URL_FRAGMENT,
    &CALLBACK_URL_RELATIVE,
    &CALLBACK_URL_PLACEHOLDER,
    &LOGOUT_URL_HTTP,
    &LOGOUT_URL_RELATIVE,
    &URL_WILDCARD,
    &URL_SYNTAX,
    &DUPLICATE_URL,
    &ISSUER_URL_PARTS,
    &ENDPOINT_SCHEME,
    &SAML_METADATA_URL_SCHEME,
    &REDIRECT_URL_LENGTH,
    &REDIRECT_URL_CHARACTERS,
    &REDIRECT_URLS_COUNT,
    &DEFAULT_REDIRECT_URI_NOT_A_CALLBACK,
    &DEFAULT_REDIRECT_URI_CHARACTERS,
    &AUTH_SESSION_VALIDITY,
    &ID_TOKEN_VALIDITY,
    &ACCESS_TOKEN_VALIDITY,
    &REFRESH_TOKEN_VALIDITY,
    &TOKEN_OUTLIVES_REFRESH,
    &REFRESH_TOKEN_ROTATION_GRACE_PERIOD,
    &DURATION_WHOLE,
    &CONTEXT_DATA_WITHOUT_SECRET,
    &CUSTOM_FLOW_WITHOUT_TRIGGERS,
    &USER_EXISTENCE_ERRORS,
    &SUPPORTED_PROVIDER_LENGTH,
    &SUPPORTED_PROVIDER_CHARACTERS,
    &PROVIDER_NOT_DECLARED,
    &VERIFIED_ATTRIBUTE_WRITTEN,
    &CLIENT_ATTRIBUTE_LENGTH,
    &ATTRIBUTE_NOT_IN_SCHEMA,
    &REQUIRED_ATTRIBUTE_NOT_WRITABLE,
    &MAPPED_ATTRIBUTE_NOT_WRITABLE,
    &CLIENT_ATTRIBUTES_EMPTY,
    &AUTHORITY_ATTRIBUTE_WRITABLE,
    &CLIENT_SECRET_NOT_GENERATED,
    &CLIENT_SECRET_OUTPUT,
    &ANALYTICS_MIXED,
    &ANALYTICS_INCOMPLETE,
    &ANALYTICS_APPLICATION_ID_CHARACTERS,
    &DOMAIN_PREFIX_CHARACTERS,
    &DOMAIN_PREFIX_RESERVED,
    &DOMAIN_PREFIX_RESERVED_PART,
    &DOMAIN_PREFIX_HYPHEN,
    &DOMAIN_PREFIX_LENGTH,
    &DOMAIN_NAME_LABELS,
    &DOMAIN_NAME_SPELLING,
    &DOMAIN_NAME_LENGTH,
    &CERTIFICATE_REGION,
    &DUPLICATE_DOMAIN,
    &SECOND_DOMAIN,
    &MANAGED_LOGIN_PLAN,
    &MANAGED_LOGIN_WITHOUT_BRANDING,
    &RESOURCE_SERVER_IDENTIFIER_LENGTH,
    &RESOURCE_SERVER_IDENTIFIER_CHARACTERS,
    &RESOURCE_SERVER_NAME_LENGTH,
    &RESOURCE_SERVER_NAME_CHARACTERS,
    &RESOURCE_SERVER_NAME_MISSING,
    &SCOPE_NAME_LENGTH,
    &SCOPE_NAME_CHARACTERS,
    &SCOPE_DESCRIPTION_LENGTH,
    &SERVER_SCOPES_COUNT,
    &DUPLICATE_RESOURCE_SERVER,
    &GROUP_NAME_CHARACTERS,
    &GROUP_DESCRIPTION_LENGTH,
    &GROUP_PRECEDENCE,
    &DUPLICATE_GROUP_NAME,
    &IDENTITY_POOL_ID_FORMAT,
    &IDENTITY_POOL_IMPORT_SETTINGS,
    &GUESTS_IN_CLASSIC_FLOW,
    &USER_POOL_UNCLEAR,
    &ROLE_MAPPING_KEY_MISSING,
    &ROLE_MAPPING_KEY_DUPLICATE,
    &ROLE_MAPPING_RULES_MISSING,
    &GRANT_PRINCIPAL,
    &GRANT_WITHOUT_ACTIONS,
    &UNKNOWN_ACTION,
    &SIGN_IN_URL_WITHOUT_FLOW,
    &SIGN_IN_URL_REDIRECT,
    &EXPORT_NAME_CHARACTERS,
    &EXPORT_NAME_OF_RESOURCE,
    &DUPLICATE_EXPORT_NAME,
    &OUTPUT_DESCRIPTION_LENGTH,
    &PARAMETER_LIMIT_OF_TYPE,
    &PARAMETER_BOUNDS,
    &PARAMETER_DEFAULT,
    &PARAMETER_DEFAULT_SECRET,
    &PARAMETER_DESCRIPTION_LENGTH,
    &MAPPING_KEY_CHARACTERS,
    &MAPPING_KEY,
    &CONDITION_OF_RESOURCE,
    &CONDITION_CYCLE,
    &INTRINSIC_FOR_LITERAL,
    &UNKNOWN_ATTRIBUTE,
    &EXTERNAL_ATTRIBUTE,
    &LIST_FOR_TEXT,
    &TEXT_FOR_LIST,
    &DUPLICATE_NAME,
    &UNKNOWN_NAME,
    &RESOURCE_CYCLE,
    &DUPLICATE_LOGICAL_ID,
    &LOGICAL_ID_CHARACTERS,
    &UNUSED_ALLOW,
];

impl UserPool {
    /// Which rules are silenced, and where.
    pub fn allowed(&self) -> Allowed {
        let mut report = Report::new(self);
        limit::check(self, &mut report);
        report.into_allowed()
    }

    /// Everything that is wrong with the pool, except what `allow` silences: first what is about single values, in the order
    /// of the settings, then the rest in the order of the rules.
    ///
    /// `user_pool!` has checked its pool already. This is for pools that are built or changed by a program.
    pub fn validate(&self) -> Vec<Violation> {
        let mut report = Report::new(self);
        limit::check(self, &mut report);
        check_names_of_entries(self, &mut report);
        for rule in ALL {
            if let Check::Pool(check) = rule.check {
                check(self, &mut report);
            }
        }
        report.finish()
    }
}

/// The path of a setting of the pool.
fn setting(names: &[&str]) -> SettingPath {
    names.iter().fold(SettingPath::root(), |path, name| path.field(name))
}
