//! Tests every limit of the API against the rules: if something is shorter, longer, smaller, larger or made of other characters
//! than the service describes, the rule that the table names rejects it. Everything else is accepted.
//!
//! `api.json` has the limits of user pools and identity pools. `generate.py` writes `api.json` from botocore 1.44.7, and
//! `cloudformation.json` from CloudFormation's schema in cfn-lint 1.58.0.

mod differences;
mod enums;
mod excuses;
mod patterns;
mod places;

use std::collections::{BTreeMap, BTreeSet};

use cognito_rules::{self as rules, Level, LimitKind, Rule};
use serde_json::Value as Json;

use super::{diagnose, pool};
use enums::ENUMERATIONS;
use excuses::{EXCUSES, Excuse, excuse};
use patterns::Pattern;
use places::{ApiSetting, PLACES, SampleValue};

/// Limits by the operation's name and the parameter's path.
pub(super) type Limits = BTreeMap<String, BTreeMap<String, Json>>;

fn api() -> Limits {
    serde_json::from_str(include_str!("api.json")).unwrap()
}

/// Rules that check something else about the same settings.
const OTHERS: &[&str] = &[
    "attribute_not_in_schema",
    "callback_url_relative",
    "cognito_email_limit",
    "email_address_syntax",
    "invitation_placeholder",
    "invitation_sms_placeholder",
    "ip_range_syntax",
    "logout_url_relative",
    "mapped_attribute_characters",
    "mapped_attribute_unknown",
    "oauth_without_domain",
    "passkey_relying_party_id_domain",
    "placeholder_misplaced",
    "plain_text_secret",
    "provider_detail_empty",
    "provider_not_declared",
    "role_mapping_provider_missing",
    "saml_metadata_root",
    "scope_server_not_declared",
    "short_password",
    "unknown_region",
    "unknown_scope",
    "url_syntax",
];

/// The kinds of limits.
const KINDS: [&str; 4] = ["min", "max", "pattern", "enum"];

/// The parameter that sets the same thing when the resource is created, with its operation before it.
fn created(operation: &str, path: &str) -> String {
    let (operation, path) = match operation {
        "SetUserPoolMfaConfig" => match path.strip_prefix("SmsMfaConfiguration.") {
            Some(path) => ("CreateUserPool", path),
            None if path == "MfaConfiguration" => ("CreateUserPool", path),
            None => (operation, path),
        },
        "AddCustomAttributes" => match path.strip_prefix("CustomAttributes[]") {
            Some(path) => return format!("CreateUserPool Schema[]{path}"),
            None => (operation, path),
        },
        _ => (operation, path),
    };
    match operation.strip_prefix("Update") {
        Some(resource) => format!("Create{resource} {path}"),
        None => format!("{operation} {path}"),
    }
}

/// Whether a limit is accounted for.
fn is_covered(parameter: &str, kind: &str) -> bool {
    match kind {
        "enum" => ENUMERATIONS.iter().any(|it| it.parameter == parameter),
        _ => PLACES.iter().any(|it| it.parameters.contains(&parameter)),
    }
}

#[test]
fn every_limit_is_covered_or_excused() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut left = Vec::new();
    for (operation, parameters) in api() {
        for (path, parameter) in parameters {
            for kind in KINDS.into_iter().filter(|kind| parameter.get(kind).is_some()) {
                let created = created(&operation, &path);
                let (of, about) = created.split_once(' ').unwrap();
                let reason = excuse(&operation, &path).or_else(|| excuse(of, about));
                let is_covered = is_covered(&created, kind);
                let by = match (is_covered, reason) {
                    (true, None) if kind == "enum" => "by the variants",
                    (true, None) => "by a rule",
                    (false, Some(Excuse::Unused(_))) => "excused: not called",
                    (false, Some(Excuse::Generated(_))) => "excused: generated",
                    (false, Some(Excuse::NoSetting(_))) => "excused: no setting",
                    (true, Some(reason)) => {
                        left.push(format!("{operation} {path} {kind}: covered, and {reason:?}"));
                        continue;
                    }
                    (false, None) => {
                        left.push(format!("{operation} {path} {kind}: {}", parameter[kind]));
                        continue;
                    }
                };
                *counts.entry(by).or_default() += 1;
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
    let known: BTreeMap<&str, usize> = serde_json::from_str(include_str!("counts.json")).unwrap();
    assert_eq!(
        counts, known,
        "counts.json is no longer true, which docs/rules.md shows"
    );
}

#[test]
fn what_is_changed_has_the_limits_of_what_is_created() {
    let api = api();
    for (operation, parameters) in &api {
        for (path, parameter) in parameters {
            let created = created(operation, path);
            let (of, about) = created.split_once(' ').unwrap();
            // A provider's name is checked when the provider is created, and a name that was created passes elsewhere too.
            if (of == operation && about == path) || created == "CreateIdentityProvider ProviderName" {
                continue;
            }
            let Some(original) = api.get(of).and_then(|parameters| parameters.get(about)) else {
                assert!(excuse(operation, path).is_some(), "{operation} {path}");
                continue;
            };
            for kind in KINDS {
                assert_eq!(parameter.get(kind), original.get(kind), "{operation} {path}");
            }
        }
    }
}

#[test]
fn tables_have_no_leftovers() {
    let api = api();
    let limits = |parameter: &str, kinds: &[&str]| {
        let (operation, path) = parameter.split_once(' ').unwrap();
        let parameter = api.get(operation).and_then(|parameters| parameters.get(path));
        parameter.is_some_and(|parameter| kinds.iter().any(|kind| parameter.get(kind).is_some()))
    };
    for parameter in PLACES.iter().flat_map(|place| place.parameters) {
        assert!(limits(parameter, &["min", "max", "pattern"]), "{parameter}");
    }
    for enumeration in ENUMERATIONS {
        assert!(limits(enumeration.parameter, &["enum"]), "{}", enumeration.parameter);
    }
    for (operation, about, excuse) in EXCUSES {
        let parameters = &api[*operation];
        assert!(
            parameters.keys().any(|path| path.starts_with(about)),
            "{operation} {about}"
        );
        let (Excuse::Unused(why) | Excuse::Generated(why) | Excuse::NoSetting(why)) = excuse;
        assert!(!why.is_empty());
    }
    for name in PLACES
        .iter()
        .flat_map(|place| place.rules)
        .filter(|name| !name.is_empty())
    {
        assert!(rules::rules().iter().any(|rule| rule.name == *name), "{name}");
    }
}

#[test]
fn variants_are_those_of_the_api() {
    let api = api();
    for enumeration in ENUMERATIONS {
        let (operation, path) = enumeration.parameter.split_once(' ').unwrap();
        let values = api[operation][path]["enum"].as_array().unwrap();
        let values: BTreeSet<&str> = values.iter().map(|value| value.as_str().unwrap()).collect();
        let written: BTreeSet<&str> = enumeration.written.names().into_iter().collect();
        let missing: BTreeSet<&str> = enumeration.missing.iter().map(|(value, _)| *value).collect();
        assert!(written.is_disjoint(&missing), "{}", enumeration.parameter);
        let all: BTreeSet<&str> = written.union(&missing).copied().collect();
        assert_eq!(all, values, "{}", enumeration.parameter);
        assert!(enumeration.missing.iter().all(|(_, why)| !why.is_empty()));
    }
}

/// The bounds and the pattern of a parameter.
struct Bounds {
    min: Option<i64>,
    max: Option<i64>,
    pattern: Option<Pattern>,
}

impl Bounds {
    fn of(parameter: &Json) -> Bounds {
        Bounds {
            min: parameter.get("min").and_then(Json::as_i64),
            max: parameter.get("max").and_then(Json::as_i64),
            pattern: parameter.get("pattern").and_then(Json::as_str).map(Pattern::new),
        }
    }

    /// Whether the API accepts this size.
    fn take(&self, size: i64) -> bool {
        self.min.is_none_or(|min| min <= size) && self.max.is_none_or(|max| size <= max)
    }

    /// Whether the API accepts a string.
    fn take_text(&self, text: &str) -> bool {
        let length = i64::try_from(text.encode_utf16().count()).unwrap();
        self.take(length) && self.pattern.as_ref().is_none_or(|pattern| pattern.matches(text))
    }

    /// The last sizes that are accepted, and the first ones that are not.
    fn sizes(&self) -> BTreeSet<i64> {
        let ends = [self.min, self.max].into_iter().flatten();
        ends.flat_map(|end| [end - 1, end, end + 1]).collect()
    }
}

impl ApiSetting {
    /// The declaration with this value.
    fn with(&self, value: &str) -> String {
        pool(&self.body.replace('$', value))
    }

    /// A string of this many UTF-16 units, with one unit for each character.
    fn text(&self, length: usize, filling: char) -> String {
        let SampleValue::Text(form) = self.value else {
            unreachable!("{}", self.body)
        };
        let (before, after) = form.split_once('*').unwrap();
        let rest = length.checked_sub(form.len() - 1);
        match rest {
            Some(rest) => {
                let filled = filling.to_string().repeat(rest / filling.len_utf16());
                let odd = "x".repeat(rest % filling.len_utf16());
                format!("{before}{filled}{odd}{after}")
            }
            None => "x".repeat(length),
        }
    }

    /// Checks that the rules of this place and the API agree.
    fn check(&self, declaration: &str, is_taken: bool) {
        let shown = || declaration.chars().take(300).collect::<String>();
        let said = diagnose(declaration);
        let said = said.iter().map(|it| it.rule.unwrap_or_default());
        let said: Vec<&str> = said.filter(|name| !OTHERS.contains(name)).collect();
        if !is_taken {
            assert!(
                said.len() == 1 && self.rules.contains(&said[0]),
                "{said:?}: {}",
                shown()
            );
        } else if self.narrower.is_empty() {
            assert!(said.is_empty(), "{said:?}: {}", shown());
        }
    }
}

/// Every parameter of every place.
fn places() -> impl Iterator<Item = (&'static ApiSetting, Bounds)> {
    let api = api();
    PLACES.iter().flat_map(move |place| {
        let parameters = place.parameters.iter().map(|parameter| {
            let (operation, path) = parameter.split_once(' ').unwrap();
            (place, Bounds::of(&api[operation][path]))
        });
        parameters.collect::<Vec<_>>()
    })
}

#[test]
fn numbers_at_both_ends() {
    for (place, bounds) in places() {
        let SampleValue::Number(form) = place.value else {
            continue;
        };
        for number in bounds.sizes() {
            // Durations have no sign.
            if number < 0 && form != "*" {
                continue;
            }
            place.check(
                &place.with(&form.replace('*', &number.to_string())),
                bounds.take(number),
            );
        }
    }
}

#[test]
fn lists_at_both_ends() {
    for (place, bounds) in places() {
        let SampleValue::Items(form) = place.value else {
            continue;
        };
        for count in bounds.sizes() {
            // An empty list or map is not written.
            if count < 1 {
                continue;
            }
            let items: Vec<String> = (1..=count).map(|index| form.replace('*', &index.to_string())).collect();
            place.check(&place.with(&items.join(", ")), bounds.take(count));
        }
    }
}

#[test]
fn texts_at_both_ends() {
    for (place, bounds) in places() {
        let SampleValue::Text(_) = place.value else { continue };
        for length in bounds.sizes() {
            let Ok(length) = usize::try_from(length) else { continue };
            let text = place.text(length, 'x');
            place.check(&place.with(&format!("{text:?}")), bounds.take_text(&text));
        }
    }
}

/// The service counts UTF-16 units, and some characters take two. A rule that combines length and characters counts characters,
/// as the CDK's patterns do.
#[test]
fn texts_are_counted_in_utf_16() {
    for (place, bounds) in places() {
        let (SampleValue::Text(_), Some(max)) = (&place.value, bounds.max) else {
            continue;
        };
        let by_length = |rule: &&Rule| place.rules.contains(&rule.name) && rule.speaks_for(LimitKind::Length);
        if !rules::rules().iter().any(by_length) {
            continue;
        }
        let max = usize::try_from(max).unwrap();
        for length in [max, max + 1] {
            let text = place.text(length, '😀');
            if text.contains('😀') && bounds.pattern.as_ref().is_none_or(|pattern| pattern.matches(&text)) {
                place.check(&place.with(&format!("{text:?}")), length == max);
            }
        }
    }
}

/// Values that only CloudFormation knows are not measured: an intrinsic function, or a secret inside a string.
#[test]
fn what_only_cloudformation_knows_is_not_measured() {
    for place in PLACES {
        // Keys can only be strings.
        if !matches!(place.value, SampleValue::Text(_)) || place.body.contains("$:") {
            continue;
        }
        for value in ["Ref(\"Elsewhere\")", "\"{{resolve:ssm:/elsewhere:1}}\""] {
            let said = diagnose(&place.with(value));
            let ours = said
                .iter()
                .find(|it| place.rules.contains(&it.rule.unwrap_or_default()));
            assert!(ours.is_none(), "{ours:?}: {}", place.body.replace('$', value));
        }
    }
}

/// The same rules check a constant of the program, except those that look at the whole pool.
#[test]
fn constants_are_checked_where_they_stand() {
    for place in PLACES {
        // Durations and names cannot be constants.
        if matches!(place.value, SampleValue::Number(form) if form != "*")
            || matches!(place.value, SampleValue::Items(_))
        {
            continue;
        }
        if place.body.contains("$:") {
            continue;
        }
        let declaration = place.with("const { VALUE }").parse().unwrap();
        let expanded =
            crate::expand::expand(&quote::quote!(cognito_dsl), declaration, crate::expand::Features::NONE).to_string();
        for rule in rules::rules().iter().filter(|rule| place.rules.contains(&rule.name)) {
            // There cannot be a warning at a constant.
            let is_error = rule.level == Level::Error;
            let is_checked = is_error && (rule.has_text_limit() || rule.speaks_for(LimitKind::Range));
            let assertion = format!("breaks the rule {}:", rule.name);
            assert_eq!(
                expanded.contains(&assertion),
                is_checked,
                "{}: {}",
                rule.name,
                place.body
            );
        }
    }
}
