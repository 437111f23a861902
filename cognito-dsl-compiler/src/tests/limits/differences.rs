//! Where CloudFormation's schema and the API differ: the looser limit is an error and the stricter one a warning, unless there
//! is a reason.

use std::collections::BTreeSet;

use cognito_rules::{self as rules, Level};
use serde_json::{Value as Json, json};

use super::enums::ENUMERATIONS;
use super::places::PLACES;
use super::{KINDS, Limits, api};

/// How this project treats a difference.
enum Treatment {
    /// The rule about the stricter limit is a warning.
    Warns(&'static str),
    /// The rule about the stricter limit is an error, for this reason.
    Errs(&'static str, &'static str),
    /// No setting can get between the two limits, for this reason.
    Between(&'static str),
}

use Treatment::{Between, Errs, Warns};

const IN_MAPS: &str = "the schema has no lengths for what is in a map, and the API is called with it";

const OTHER_NAME: &str = "the schema calls it `EmailAuthentication..`, and CloudFormation sets it by this operation";

const NO_LIMITS: &str = "the schema has no limits for it, and the API is called with it";

const NO_SCHEMA: &str = "the schema of role attachments has no limits, and the API is called with it";

/// A parameter, the kind of limit, and how this project treats the difference.
const DIFFERENCES: &[(&str, &str, Treatment)] = &[
    ("CreateUserPool PoolName", "pattern", Warns("user_pool_name_characters")),
    // In the API's patterns, a dot matches no line break.
    (
        "CreateUserPool SmsAuthenticationMessage",
        "pattern",
        Warns("sms_message_line_break"),
    ),
    (
        "CreateUserPool SmsVerificationMessage",
        "pattern",
        Warns("sms_message_line_break"),
    ),
    (
        "CreateUserPool VerificationMessageTemplate.SmsMessage",
        "pattern",
        Warns("sms_message_line_break"),
    ),
    (
        "CreateUserPool UserPoolTags{key}",
        "pattern",
        Warns("tag_key_characters"),
    ),
    (
        "CreateUserPool UserPoolTags{key}",
        "min",
        Errs("tag_key_length", IN_MAPS),
    ),
    (
        "CreateUserPool UserPoolTags{key}",
        "max",
        Errs("tag_key_length", IN_MAPS),
    ),
    (
        "CreateUserPool UserPoolTags{value}",
        "max",
        Errs("tag_value_length", IN_MAPS),
    ),
    (
        "CreateIdentityProvider AttributeMapping{key}",
        "pattern",
        Warns("mapped_attribute_characters"),
    ),
    (
        "CreateIdentityProvider AttributeMapping{key}",
        "min",
        Between("`custom:` is before each"),
    ),
    (
        "CreateIdentityProvider AttributeMapping{key}",
        "max",
        Errs("mapped_attribute_length", IN_MAPS),
    ),
    (
        "CreateIdentityProvider AttributeMapping{value}",
        "max",
        Errs("text_length", IN_MAPS),
    ),
    (
        "CreateIdentityProvider ProviderDetails{value}",
        "max",
        Errs("text_length", IN_MAPS),
    ),
    (
        "CreateUserPoolDomain Domain",
        "pattern",
        Errs(
            "domain_prefix_characters",
            "the CDK throws at it; the pattern is that of a prefix, and a custom domain has dots",
        ),
    ),
    (
        "SetUserPoolMfaConfig WebAuthnConfiguration.RelyingPartyId",
        "max",
        Errs("passkey_relying_party_id_length", "the CDK throws at the stricter one"),
    ),
    (
        "SetUserPoolMfaConfig EmailMfaConfiguration.Message",
        "pattern",
        Errs("mfa_message_placeholder", OTHER_NAME),
    ),
    (
        "SetUserPoolMfaConfig EmailMfaConfiguration.Subject",
        "pattern",
        Errs("email_subject_characters", OTHER_NAME),
    ),
    (
        "SetUserPoolMfaConfig WebAuthnConfiguration.UserVerification",
        "enum",
        Between("there are the two variants of the API"),
    ),
    (
        "SetUserPoolMfaConfig WebAuthnConfiguration.UserVerification",
        "min",
        Between("there are the two variants of the API"),
    ),
    (
        "SetUserPoolMfaConfig WebAuthnConfiguration.UserVerification",
        "max",
        Between("there are the two variants of the API"),
    ),
    (
        "CreateUserPoolClient RefreshTokenValidity",
        "min",
        Between("no refresh token is valid for less than 60 minutes"),
    ),
    (
        "CreateUserPoolClient ExplicitAuthFlows[]",
        "enum",
        Between("the language has none of those that CloudFormation lacks"),
    ),
    (
        "CreateIdentityPool SupportedLoginProviders{value}",
        "min",
        Errs("login_id_length", IN_MAPS),
    ),
    (
        "CreateIdentityPool SupportedLoginProviders{value}",
        "max",
        Errs("login_id_length", IN_MAPS),
    ),
    (
        "CreateIdentityPool SupportedLoginProviders{value}",
        "pattern",
        Errs("login_id_characters", IN_MAPS),
    ),
    (
        "SetIdentityPoolRoles RoleMappings",
        "max",
        Errs("role_mappings_count", NO_SCHEMA),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{key}",
        "min",
        Errs("role_mapping_text_length", IN_MAPS),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{key}",
        "max",
        Errs("role_mapping_text_length", IN_MAPS),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{key}",
        "pattern",
        Between("no key is empty"),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{value}.Type",
        "enum",
        Between("there are the variants of the API"),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{value}.AmbiguousRoleResolution",
        "enum",
        Between("there are the variants of the API"),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].MatchType",
        "enum",
        Between("there are the variants of the API"),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules",
        "max",
        Errs(
            "role_mapping_rules_count",
            "the service has been seen to reject more than 25",
        ),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules",
        "min",
        Warns("role_mapping_rules_empty"),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].Claim",
        "min",
        Errs("role_claim_characters", NO_SCHEMA),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].Claim",
        "max",
        Errs("role_claim_characters", NO_SCHEMA),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].Claim",
        "pattern",
        Errs("role_claim_characters", NO_SCHEMA),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].Value",
        "min",
        Errs("role_mapping_text_length", NO_SCHEMA),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].RoleARN",
        "min",
        Errs("arn_format", NO_SCHEMA),
    ),
    ("SetIdentityPoolRoles Roles{value}", "min", Errs("arn_format", IN_MAPS)),
    (
        "SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].Value",
        "max",
        Errs("role_mapping_text_length", NO_SCHEMA),
    ),
    (
        "SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].RoleARN",
        "max",
        Errs("arn_format", NO_SCHEMA),
    ),
    ("SetIdentityPoolRoles Roles{value}", "max", Errs("arn_format", IN_MAPS)),
    (
        "SetUserPoolMfaConfig EmailMfaConfiguration.Subject",
        "min",
        Errs(
            "email_subject_length",
            "CloudFormation refuses it before the API is called",
        ),
    ),
    (
        "SetUserPoolMfaConfig EmailMfaConfiguration.Subject",
        "max",
        Errs(
            "email_subject_length",
            "CloudFormation refuses it before the API is called",
        ),
    ),
    ("CreateTerms Links{value}", "min", Errs("terms_link_length", IN_MAPS)),
    ("CreateTerms Links{value}", "max", Errs("terms_link_length", IN_MAPS)),
    (
        "CreateTerms Links{value}",
        "pattern",
        Errs("terms_link_characters", IN_MAPS),
    ),
    (
        "SetLogDeliveryConfiguration LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn",
        "min",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetLogDeliveryConfiguration LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn",
        "max",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetLogDeliveryConfiguration LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn",
        "pattern",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetLogDeliveryConfiguration LogConfigurations[].FirehoseConfiguration.StreamArn",
        "min",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetLogDeliveryConfiguration LogConfigurations[].FirehoseConfiguration.StreamArn",
        "max",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetLogDeliveryConfiguration LogConfigurations[].FirehoseConfiguration.StreamArn",
        "pattern",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetLogDeliveryConfiguration LogConfigurations[].S3Configuration.BucketArn",
        "min",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetLogDeliveryConfiguration LogConfigurations[].S3Configuration.BucketArn",
        "max",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetLogDeliveryConfiguration LogConfigurations[].S3Configuration.BucketArn",
        "pattern",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetLogDeliveryConfiguration LogConfigurations[].EventSource",
        "enum",
        Between("the template writes what the source has"),
    ),
    (
        "SetLogDeliveryConfiguration LogConfigurations[].LogLevel",
        "enum",
        Between("the template writes what the source has"),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.Actions.LowAction.EventAction",
        "enum",
        Between("there are the variants of the API"),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.Actions.MediumAction.EventAction",
        "enum",
        Between("there are the variants of the API"),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.Actions.HighAction.EventAction",
        "enum",
        Between("there are the variants of the API"),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.HtmlBody",
        "min",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.HtmlBody",
        "max",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.HtmlBody",
        "pattern",
        Errs("email_body_characters", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.TextBody",
        "min",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.TextBody",
        "max",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.TextBody",
        "pattern",
        Errs("email_body_characters", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.Subject",
        "min",
        Errs("email_subject_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.Subject",
        "max",
        Errs("email_subject_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.Subject",
        "pattern",
        Errs("email_subject_characters", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.HtmlBody",
        "min",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.HtmlBody",
        "max",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.HtmlBody",
        "pattern",
        Errs("email_body_characters", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.TextBody",
        "min",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.TextBody",
        "max",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.TextBody",
        "pattern",
        Errs("email_body_characters", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.Subject",
        "min",
        Errs("email_subject_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.Subject",
        "max",
        Errs("email_subject_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.Subject",
        "pattern",
        Errs("email_subject_characters", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.HtmlBody",
        "min",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.HtmlBody",
        "max",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.HtmlBody",
        "pattern",
        Errs("email_body_characters", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.TextBody",
        "min",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.TextBody",
        "max",
        Errs("invitation_email_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.TextBody",
        "pattern",
        Errs("email_body_characters", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.Subject",
        "min",
        Errs("email_subject_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.Subject",
        "max",
        Errs("email_subject_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.Subject",
        "pattern",
        Errs("email_subject_characters", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.From",
        "max",
        Errs("text_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.ReplyTo",
        "max",
        Errs("text_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.SourceArn",
        "min",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.SourceArn",
        "max",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.SourceArn",
        "pattern",
        Errs("arn_format", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration CompromisedCredentialsRiskConfiguration.Actions.EventAction",
        "enum",
        Between("there are the variants of the API"),
    ),
    (
        "SetRiskConfiguration CompromisedCredentialsRiskConfiguration.EventFilter[]",
        "enum",
        Between("there are the flags of the API"),
    ),
    (
        "SetRiskConfiguration RiskExceptionConfiguration.BlockedIPRangeList",
        "max",
        Errs("ip_ranges_count", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration RiskExceptionConfiguration.BlockedIPRangeList[]",
        "max",
        Errs("text_length", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration RiskExceptionConfiguration.SkippedIPRangeList",
        "max",
        Errs("ip_ranges_count", NO_LIMITS),
    ),
    (
        "SetRiskConfiguration RiskExceptionConfiguration.SkippedIPRangeList[]",
        "max",
        Errs("text_length", NO_LIMITS),
    ),
    (
        "AdminCreateUser Username",
        "min",
        Errs("username_characters", NO_LIMITS),
    ),
    (
        "AdminCreateUser Username",
        "max",
        Errs("username_characters", NO_LIMITS),
    ),
    (
        "AdminCreateUser Username",
        "pattern",
        Errs("username_characters", NO_LIMITS),
    ),
    (
        "AdminCreateUser UserAttributes[].Name",
        "min",
        Errs("user_attribute_name_length", NO_LIMITS),
    ),
    (
        "AdminCreateUser UserAttributes[].Name",
        "max",
        Errs("user_attribute_name_length", NO_LIMITS),
    ),
    (
        "AdminCreateUser UserAttributes[].Name",
        "pattern",
        Errs("user_attribute_name_characters", NO_LIMITS),
    ),
    (
        "AdminCreateUser UserAttributes[].Value",
        "max",
        Errs("user_attribute_length", NO_LIMITS),
    ),
    (
        "AdminCreateUser ValidationData[].Name",
        "min",
        Errs("user_attribute_name_length", NO_LIMITS),
    ),
    (
        "AdminCreateUser ValidationData[].Name",
        "max",
        Errs("user_attribute_name_length", NO_LIMITS),
    ),
    (
        "AdminCreateUser ValidationData[].Name",
        "pattern",
        Errs("user_attribute_name_characters", NO_LIMITS),
    ),
    (
        "AdminCreateUser ValidationData[].Value",
        "max",
        Errs("user_attribute_length", NO_LIMITS),
    ),
    (
        "AdminCreateUser ClientMetadata{key}",
        "max",
        Errs("text_length", IN_MAPS),
    ),
    (
        "AdminCreateUser ClientMetadata{key}",
        "pattern",
        Warns("client_metadata_key_characters"),
    ),
    (
        "AdminCreateUser ClientMetadata{value}",
        "max",
        Errs("text_length", IN_MAPS),
    ),
    (
        "AdminCreateUser MessageAction",
        "enum",
        Between("the variants are those of the API"),
    ),
    (
        "AdminCreateUser DesiredDeliveryMediums[]",
        "enum",
        Between("the variants are those of the API"),
    ),
    ("SetUICustomization CSS", "max", Errs("text_length", NO_LIMITS)),
    (
        "CreateUserPoolReplica UserPoolTags{key}",
        "pattern",
        Warns("tag_key_characters"),
    ),
    (
        "CreateUserPoolReplica UserPoolTags{key}",
        "min",
        Errs("tag_key_length", IN_MAPS),
    ),
    (
        "CreateUserPoolReplica UserPoolTags{key}",
        "max",
        Errs("tag_key_length", IN_MAPS),
    ),
    (
        "CreateUserPoolReplica UserPoolTags{value}",
        "max",
        Errs("tag_value_length", IN_MAPS),
    ),
    (
        "SetPrincipalTagAttributeMap IdentityProviderName",
        "min",
        Errs("role_mapping_text_length", NO_LIMITS),
    ),
    (
        "SetPrincipalTagAttributeMap IdentityProviderName",
        "max",
        Errs("role_mapping_text_length", NO_LIMITS),
    ),
    (
        "SetPrincipalTagAttributeMap PrincipalTags",
        "max",
        Errs("principal_tags_count", NO_LIMITS),
    ),
    (
        "SetPrincipalTagAttributeMap PrincipalTags{key}",
        "min",
        Errs("principal_tag_key_length", IN_MAPS),
    ),
    (
        "SetPrincipalTagAttributeMap PrincipalTags{key}",
        "max",
        Errs("principal_tag_key_length", IN_MAPS),
    ),
    (
        "SetPrincipalTagAttributeMap PrincipalTags{value}",
        "min",
        Errs("principal_tag_claim_length", IN_MAPS),
    ),
    (
        "SetPrincipalTagAttributeMap PrincipalTags{value}",
        "max",
        Errs("principal_tag_claim_length", IN_MAPS),
    ),
];

fn cloudformation() -> Limits {
    let mut found: serde_json::Map<String, Json> = serde_json::from_str(include_str!("cloudformation.json")).unwrap();
    found.remove("schema_date").unwrap();
    serde_json::from_value(found.into()).unwrap()
}

/// The property that a parameter becomes: its resource and its path.
fn property(parameter: &str) -> (String, String) {
    let (operation, path) = parameter.split_once(' ').unwrap();
    let resource = match operation {
        "CreateUserPool" | "SetUserPoolMfaConfig" => "UserPool",
        "SetIdentityPoolRoles" => "IdentityPoolRoleAttachment",
        "CreateGroup" => "UserPoolGroup",
        "AdminCreateUser" => "UserPoolUser",
        "SetUICustomization" => "UserPoolUICustomizationAttachment",
        "SetPrincipalTagAttributeMap" => "IdentityPoolPrincipalTag",
        "CreateIdentityProvider" => "UserPoolIdentityProvider",
        "CreateResourceServer" => "UserPoolResourceServer",
        "SetLogDeliveryConfiguration" => "LogDeliveryConfiguration",
        "SetRiskConfiguration" => "UserPoolRiskConfigurationAttachment",
        other => other.strip_prefix("Create").unwrap(),
    };
    let path = match path {
        "UserPoolTags{key}" if operation == "CreateUserPoolReplica" => "UserPoolTagsAtCreate{key}",
        "PoolName" => "UserPoolName",
        "IdentityPoolTags{key}" => "IdentityPoolTags[].Key",
        "IdentityPoolTags{value}" => "IdentityPoolTags[].Value",
        "WebAuthnConfiguration.RelyingPartyId" => "WebAuthnRelyingPartyID",
        "WebAuthnConfiguration.UserVerification" => "WebAuthnUserVerification",
        "WebAuthnConfiguration.FactorConfiguration" => "WebAuthnFactorConfiguration",
        "EmailMfaConfiguration.Message" => "EmailAuthenticationMessage",
        "EmailMfaConfiguration.Subject" => "EmailAuthenticationSubject",
        path => path,
    };
    (format!("AWS::Cognito::{resource}"), path.to_owned())
}

/// A limit of the schema, for a parameter of the API.
fn of_schema(limits: &Limits, parameter: &str, kind: &str) -> Option<Json> {
    let (resource, path) = property(parameter);
    let properties = &limits[&resource];
    if let Some(map) = path.strip_suffix("{key}") {
        return (kind == "pattern").then(|| properties.get(map)?.get("keys")?.get(0).cloned())?;
    }
    let names: &[&str] = match kind {
        "min" => &["minLength", "minimum", "minItems"],
        "max" => &["maxLength", "maximum", "maxItems"],
        "pattern" => &["pattern"],
        _ => &["enum"],
    };
    let property = properties.get(&path)?;
    names.iter().find_map(|name| property.get(name)).cloned()
}

/// The limit in one form, so that limits with the same meaning compare equal.
fn plain(limit: Option<&Json>, kind: &str) -> Option<Json> {
    let limit = limit?;
    match kind {
        // A minimum of 0 does not limit anything.
        "min" => (*limit != json!(0)).then(|| limit.clone()),
        "enum" => {
            let values: BTreeSet<&str> = limit.as_array()?.iter().filter_map(Json::as_str).collect();
            Some(json!(values))
        }
        // A schema's pattern matches anywhere in the string, unless it is between these two.
        "pattern" => {
            let pattern = limit.as_str()?;
            let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
            let pattern = pattern.strip_suffix('$').unwrap_or(pattern);
            Some(json!(if pattern == "(?s).*" { "(?s)" } else { pattern }))
        }
        _ => Some(limit.clone()),
    }
}

#[test]
fn differences_are_those_of_the_table() {
    let (api, schema) = (api(), cloudformation());
    let of_places = PLACES.iter().flat_map(|place| place.parameters).copied();
    let parameters: BTreeSet<&str> = of_places.chain(ENUMERATIONS.iter().map(|it| it.parameter)).collect();
    let mut found = BTreeSet::new();
    for parameter in parameters {
        let (operation, path) = parameter.split_once(' ').unwrap();
        for kind in KINDS {
            let of_api = plain(api[operation][path].get(kind), kind);
            let of_schema = plain(of_schema(&schema, parameter, kind).as_ref(), kind);
            if of_api != of_schema {
                found.insert((parameter, kind));
            }
        }
    }
    let listed: BTreeSet<_> = DIFFERENCES
        .iter()
        .map(|(parameter, kind, _)| (*parameter, *kind))
        .collect();
    assert_eq!(listed.len(), DIFFERENCES.len());
    assert_eq!(found, listed);
}

#[test]
fn the_stricter_one_warns() {
    for (parameter, kind, verdict) in DIFFERENCES {
        let (name, level) = match verdict {
            Warns(name) => (name, Level::Warn),
            Errs(name, why) => {
                assert!(!why.is_empty());
                (name, Level::Error)
            }
            Between(why) => {
                assert!(!why.is_empty());
                continue;
            }
        };
        let rule = rules::rules().iter().find(|rule| rule.name == *name);
        assert_eq!(rule.map(|rule| rule.level), Some(level), "{parameter} {kind}");
    }
}
