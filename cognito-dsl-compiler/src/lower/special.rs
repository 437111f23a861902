//! Other tools' settings whose values need a translation: what they mean here.

use cognito_model::schema::kind::{Kind, Section};
use cognito_model::schema::setting::Setting;
use cognito_model::{
    AmazonProvider, AppleProvider, Client, CognitoEmail, CustomAttribute, CustomDomain, FacebookProvider,
    GoogleProvider, Group, IdentityPool, MfaSecondFactor, OidcProvider, PrefixDomain, ResourceServer, SamlProvider,
    SesEmail, SignInAliases, StandardAttribute, StandardAttributeName, UserPool, UserPoolAuthenticationProvider,
};

use super::code::{braced, key};
use super::foreign::Settings;
use super::reader::Reader;
use super::scope::EntryKind;
use super::suggest;
use super::translate::{body_of, taken, yes_or_no};
use crate::syntax::tree::{Body, ExprKind, Item, ItemKind};

/// The settings that a value stands for. `None` if that cannot be determined.
type Translation = fn(&Reader<'_>, &ExprKind) -> Option<Settings>;

/// Sections by name, names of settings, and what they mean there. No settings at all means that you need not write anything.
const MEANINGS: &[(&[&str], &[&str], Translation)] = &[
    (&[UserPool::SECTION.name], &["username_attributes"], user_names),
    (&[UserPool::SECTION.name], &["alias_attributes"], aliases),
    (&[UserPool::SECTION.name], &["schema"], schema),
    (&[UserPool::SECTION.name], &["account_recovery_setting"], recovery),
    (&[UserPool::SECTION.name], &["email_configuration"], email),
    (
        &[UserPool::SECTION.name],
        &["software_token_mfa_configuration"],
        software_token,
    ),
    (&[Client::SECTION.name], &["token_validity_units"], |_, _| nothing()),
    (&[Client::SECTION.name], &["refresh_token_rotation"], rotation),
    (PARTS, &["user_pool_id"], |_, _| nothing()),
    (IDENTITY_POOLS, &["identity_pool_id"], |_, _| nothing()),
    (
        &[UserPoolAuthenticationProvider::SECTION.name],
        &["provider_name"],
        provider_name,
    ),
    (&[SamlProvider::SECTION.name], &["metadata_url"], |_, value| {
        metadata("Url", value)
    }),
    (&[SamlProvider::SECTION.name], &["metadata_file"], |_, value| {
        let is_content = matches!(value, ExprKind::Text(text) if text.trim_start().starts_with('<'));
        metadata(if is_content { "Text" } else { "File" }, value)
    }),
];

/// Properties without a setting, which an override sets: names of sections, another name for the property, and its path.
const WITHOUT_SETTING: &[(&[&str], &str, &str)] = &[
    (POOL, "email_mfa_configuration.message", "EmailAuthenticationMessage"),
    (POOL, "email_mfa_configuration.subject", "EmailAuthenticationSubject"),
    (POOL, "", "IssuerConfiguration.Type"),
    (POOL, "", "KeyConfiguration.KeyType"),
    (POOL, "", "KeyConfiguration.KmsKeyArn"),
    (POOL, "", "SmsConfiguration.EumsSms.CallerArn"),
    (POOL, "", "SmsConfiguration.EumsSms.ConfigurationSetName"),
    (POOL, "", "SmsConfiguration.EumsSms.ExternalId"),
    (POOL, "", "SmsConfiguration.EumsSms.InEntityId"),
    (POOL, "", "SmsConfiguration.EumsSms.InTemplateId"),
    (POOL, "", "SmsConfiguration.EumsSms.OriginationIdentity"),
    (POOL, "", "SmsConfiguration.EumsSms.Region"),
    (
        POOL,
        "web_authn_configuration.factor_configuration",
        "WebAuthnFactorConfiguration",
    ),
    (DOMAINS, "", "CustomDomainConfig.SecurityPolicy"),
    (DOMAINS, "", "Routing.Failover.PrimaryRoute53HealthCheckId"),
    (DOMAINS, "", "Routing.Failover.SecondaryRegion"),
    (IDENTITY_POOLS, "", "CognitoEvents"),
    (IDENTITY_POOLS, "", "CognitoStreams.RoleArn"),
    (IDENTITY_POOLS, "", "CognitoStreams.StreamName"),
    (IDENTITY_POOLS, "", "CognitoStreams.StreamingStatus"),
    (IDENTITY_POOLS, "", "PushSync.ApplicationArns"),
    (IDENTITY_POOLS, "", "PushSync.RoleArn"),
];

/// The sections of a pool's entries.
const PARTS: &[&str] = &[
    Client::SECTION.name,
    PrefixDomain::SECTION.name,
    CustomDomain::SECTION.name,
    Group::SECTION.name,
    ResourceServer::SECTION.name,
    GoogleProvider::SECTION.name,
    FacebookProvider::SECTION.name,
    AmazonProvider::SECTION.name,
    AppleProvider::SECTION.name,
    OidcProvider::SECTION.name,
    SamlProvider::SECTION.name,
];

const POOL: &[&str] = &[UserPool::SECTION.name];
const DOMAINS: &[&str] = &[PrefixDomain::SECTION.name, CustomDomain::SECTION.name];
const IDENTITY_POOLS: &[&str] = &[IdentityPool::SECTION.name];

/// The property with this path, if no setting becomes it.
pub(super) fn without_setting(section: &Section, path: &str) -> Option<&'static str> {
    let mut known = WITHOUT_SETTING
        .iter()
        .filter(|(sections, ..)| sections.contains(&section.name));
    let known = known.find(|(_, other, property)| suggest::is_same(other, path) || suggest::is_same(property, path));
    known.map(|(.., property)| *property)
}

/// Why you need not write a setting.
const NEEDLESS: &[(&[&str], &str)] = &[
    (
        &["token_validity_units"],
        "a duration has its unit, as in `access_token_validity: hours(1)`",
    ),
    (
        &["user_pool_id", "identity_pool_id"],
        "everything in a declaration belongs to its pool",
    ),
    (
        &["software_token_mfa_configuration"],
        "`mfa_second_factor` lists the second factors",
    ),
    (
        &["refresh_token_rotation"],
        "refresh tokens rotate only if you write `refresh_token_rotation`",
    ),
];

/// The section whose members are filled from the provider.
const ATTRIBUTE_MAPPING: &str = "AttributeMapping";

/// The sections whose members are attributes of users.
pub(super) const ATTRIBUTES: [&str; 2] = [ATTRIBUTE_MAPPING, StandardAttributeName::SCHEMA.name];

/// Why you need not write a setting with this name.
pub(super) fn why_needless(name: &str) -> &'static str {
    let known = NEEDLESS.iter();
    let mut known = known.filter(|(names, _)| names.iter().any(|known| suggest::is_same(known, name)));
    known.next().map_or("it repeats a default", |(_, why)| why)
}

/// Whether a setting's values need a translation.
pub(super) fn is_special(section: &Section, name: &str) -> bool {
    meaning(section, name).is_some()
}

fn meaning(section: &Section, name: &str) -> Option<Translation> {
    let is_here = |(sections, names, _): &&(&[&str], &[&str], Translation)| {
        sections.contains(&section.name) && names.iter().any(|known| suggest::is_same(known, name))
    };
    MEANINGS.iter().find(is_here).map(|(_, _, meaning)| *meaning)
}

/// The settings that such a setting stands for. The inner `None` means that this value has no counterpart.
pub(super) fn settings(
    reader: &Reader<'_>,
    section: &'static Section,
    name: &str,
    value: &ExprKind,
) -> Option<Option<Settings>> {
    if section.name == ATTRIBUTE_MAPPING {
        let declared = Some(name).filter(|name| {
            let scope = &reader.context.scope;
            section.field(name).is_none() && scope.named(EntryKind::CustomAttribute, name).is_some()
        });
        if let Some(custom) = name.strip_prefix("custom:").or(declared) {
            let value = super::code::code(value)?;
            return Some(Some(Settings::one(&["custom"], format!("{}: {value}", key(custom)))));
        }
    }
    meaning(section, name).map(|meaning| meaning(reader, value))
}

#[allow(clippy::unnecessary_wraps)] // Some values have no counterpart.
fn nothing() -> Option<Settings> {
    Some(Settings::default())
}

/// The pool's setting `name`, with this value.
fn renamed(reader: &Reader<'_>, name: &str, value: &ExprKind) -> Option<Settings> {
    let (_, row) = UserPool::SECTION.field(name)?;
    let value = reader.translated(row.kind, Some(row), value)?;
    Some(Settings::one(&[], format!("{name}: {value}")))
}

/// Users sign in with these instead of a username.
fn user_names(reader: &Reader<'_>, value: &ExprKind) -> Option<Settings> {
    let aliases = reader.translated(&Kind::Section(SignInAliases::SECTION), None, value)?;
    Some(Settings::one(&[], format!("sign_in_aliases: {aliases}")))
}

/// Users sign in with these in addition to a username.
fn aliases(reader: &Reader<'_>, value: &ExprKind) -> Option<Settings> {
    let aliases = reader.translated(&Kind::Section(SignInAliases::SECTION), None, value)?;
    let others = aliases.trim_start_matches("{ ");
    Some(Settings::one(&[], format!("sign_in_aliases: {{ username, {others}")))
}

/// The elements of a list, or a single element.
fn elements(value: &ExprKind) -> Option<Vec<&Body>> {
    match value {
        ExprKind::Braces(None, body) => Some(vec![body]),
        ExprKind::List(list) => list
            .items
            .iter()
            .map(|item| match &item.bare()?.kind {
                ExprKind::Braces(None, body) => Some(body),
                _ => None,
            })
            .collect(),
        _ => None,
    }
}

/// The value of a member.
fn member<'b>(body: &'b Body, name: &str) -> Option<&'b ExprKind> {
    taken(body, &[name]).map(|(value, _)| value)
}

fn text<'b>(body: &'b Body, name: &str) -> Option<&'b str> {
    match member(body, name)? {
        ExprKind::Text(text) => Some(text),
        _ => None,
    }
}

/// Standard attributes by name, and custom ones with their types.
fn schema(reader: &Reader<'_>, value: &ExprKind) -> Option<Settings> {
    let mut settings = Settings::default();
    for body in elements(value)? {
        let name = text(body, "name")?.trim_start_matches("custom:");
        let (_, others) = taken(body, &["name"])?;
        let standard = StandardAttributeName::SCHEMA.fields.iter();
        let standard = standard.clone().find(|row| suggest::is_alias(name, row));
        let (section, code) = match standard {
            Some(row) => {
                let kept = others.into_iter().filter(|item| !is_fixed(item)).collect();
                let flags = reader.translated_fields(StandardAttribute::SECTION, &body_of(body, kept))?;
                ("standard_attributes", format!("{}: {}", row.name, braced(&flags)))
            }
            None => {
                let attribute = ExprKind::Braces(None, body_of(body, others));
                let attribute = reader.translated(&CustomAttribute::KIND, None, &attribute)?;
                ("custom_attributes", format!("{}: {attribute}", key(name)))
            }
        };
        settings.push(&[section], code);
    }
    (!settings.is_empty()).then_some(settings)
}

/// Whether a member of a standard attribute only repeats what is fixed for it: its type, and Terraform's constraints.
fn is_fixed(item: &Item) -> bool {
    let ItemKind::Named(name, value) = &item.kind else {
        return false;
    };
    let is = |known: &str| suggest::is_same(known, &name.text);
    let bounds = |body: &Body| {
        let bound = |name: &str| member(body, name).and_then(super::code::code).unwrap_or_default();
        let (min, max) = (bound("min_length"), bound("max_length"));
        ["", "0"].contains(&min.trim_matches('"')) && ["", "2048"].contains(&max.trim_matches('"'))
    };
    is("attribute_data_type")
        || is("developer_only_attribute")
        || is("string_attribute_constraints") && matches!(&value.kind, ExprKind::Braces(None, body) if bounds(body))
}

/// The mechanisms in the order of their priorities.
fn recovery(reader: &Reader<'_>, value: &ExprKind) -> Option<Settings> {
    let list = match value {
        ExprKind::Path(_) => return renamed(reader, "account_recovery", value),
        ExprKind::Braces(None, body) => {
            member(body, "recovery_mechanisms").or_else(|| member(body, "recovery_mechanism"))?
        }
        list => list,
    };
    let mut mechanisms = Vec::new();
    for body in elements(list)? {
        let priority = match member(body, "priority") {
            Some(ExprKind::Integer(priority)) => *priority,
            _ => 0,
        };
        let place = mechanisms.partition_point(|(other, _)| *other <= priority);
        mechanisms.insert(place, (priority, text(body, "name")?));
    }
    let names: Vec<&str> = mechanisms.into_iter().map(|(_, name)| name).collect();
    let variant = match names[..] {
        ["verified_email"] => "EmailOnly",
        ["verified_phone_number"] => "PhoneOnlyWithoutMfa",
        ["verified_email", "verified_phone_number"] => "EmailAndPhoneWithoutMfa",
        ["verified_phone_number", "verified_email"] => "PhoneWithoutMfaAndEmail",
        ["admin_only"] => "None",
        _ => return None,
    };
    Some(Settings::one(&[], format!("account_recovery: {variant}")))
}

/// Who sends emails, as a variant, and the SES identity from its parts.
fn email(reader: &Reader<'_>, value: &ExprKind) -> Option<Settings> {
    let ExprKind::Braces(None, body) = value else {
        return renamed(reader, "email", value);
    };
    let own = ["email_sending_account", "source_arn", "from_email_address", "from"];
    let others: Vec<Item> = body
        .items
        .iter()
        .filter(|item| !is_one_of(item, &own))
        .cloned()
        .collect();
    let others = body_of(body, others);
    let identity = text(body, "source_arn");
    let sender = text(body, "from_email_address").or_else(|| text(body, "from"));
    let is_of_ses = body.items.iter().any(|item| is_one_of(item, &own[1..]));
    if text(body, "email_sending_account") == Some("COGNITO_DEFAULT") && !is_of_ses {
        let settings = reader.translated_fields(CognitoEmail::SECTION, &others)?;
        let code = match settings.as_str() {
            "" => "Cognito".to_owned(),
            settings => format!("Cognito {}", braced(settings)),
        };
        return Some(Settings::one(&[], format!("email: {code}")));
    }
    let (region, identity) = region_and_identity(identity?)?;
    let (name, address) = match sender.map(|sender| sender.trim_end_matches('>').rsplit_once('<')) {
        Some(Some((name, address))) => (name.trim().trim_matches('"'), address),
        Some(None) => ("", sender?),
        None if identity.contains('@') => ("", identity),
        None => return None,
    };
    let mut settings = vec![format!("from_email: {address:?}")];
    if !name.is_empty() {
        settings.push(format!("from_name: {name:?}"));
    }
    settings.push(format!("ses_region: {region:?}"));
    if !identity.contains('@') {
        settings.push(format!("ses_verified_domain: {identity:?}"));
    }
    settings.push(reader.translated_fields(SesEmail::SECTION, &others)?);
    settings.retain(|setting| !setting.is_empty());
    let code = format!("email: Ses {}", braced(&settings.join(", ")));
    Some(Settings::one(&[], code))
}

/// The region and the name in `arn:aws:ses:eu-west-1:123456789012:identity/example.com`.
fn region_and_identity(arn: &str) -> Option<(&str, &str)> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let [_, _, "ses", region, _, resource] = parts[..] else {
        return None;
    };
    Some((region, resource.strip_prefix("identity/")?))
}

fn is_one_of(item: &Item, names: &[&str]) -> bool {
    match &item.kind {
        ItemKind::Named(key, _) => names.iter().any(|name| suggest::is_same(name, &key.text)),
        _ => false,
    }
}

fn software_token(_: &Reader<'_>, value: &ExprKind) -> Option<Settings> {
    let ExprKind::Braces(None, body) = value else {
        return None;
    };
    let factor = MfaSecondFactor::SECTION.row("otp").name;
    Some(match yes_or_no(member(body, "enabled")?)? {
        true => Settings::one(&["mfa_second_factor"], factor.to_owned()),
        false => Settings::default(),
    })
}

fn rotation(reader: &Reader<'_>, value: &ExprKind) -> Option<Settings> {
    let row = Client::SECTION.row("refresh_token_rotation_grace_period");
    let period = match value {
        ExprKind::Braces(None, body) => match member(body, "feature") {
            Some(ExprKind::Text(feature)) if feature == "DISABLED" => return nothing(),
            _ => member(body, "retry_grace_period_seconds")?,
        },
        period => period,
    };
    let period = reader.translated(row.kind, Some(row), period)?;
    Some(Settings::one(&[], format!("{}: {period}", row.name)))
}

/// `cognito-idp.eu-west-1.amazonaws.com/eu-west-1_a`, which ends with the pool's ID.
fn provider_name(_: &Reader<'_>, value: &ExprKind) -> Option<Settings> {
    let ExprKind::Text(name) = value else { return None };
    let (host, id) = name.split_once('/')?;
    host.starts_with("cognito-idp.")
        .then(|| Settings::one(&[], format!("user_pool_id: {id:?}")))
}

fn metadata(variant: &str, value: &ExprKind) -> Option<Settings> {
    let ExprKind::Text(text) = value else { return None };
    Some(Settings::one(&[], format!("metadata: {variant}({text:?})")))
}
