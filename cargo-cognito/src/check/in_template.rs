//! What to write in a template, where a help says what to write in a declaration.

use cognito_model::UserPool;
use cognito_model::schema::kind::{Field, Kind, Section};

/// The row whose two properties are attributes of the resource.
const REMOVAL_POLICY: &str = "removal_policy";

/// The help for a template with the help for a declaration after it.
pub(super) fn help(in_declaration: &str) -> String {
    if is_url(in_declaration) {
        return in_declaration.to_owned();
    }
    let mut properties: Vec<String> = Vec::new();
    // Of settings that belong together, some may have no counterpart.
    if !in_declaration.contains("` and `") {
        for code in in_declaration.split('`').skip(1).step_by(2) {
            match property(code) {
                Some(one) if !properties.contains(&one) => properties.push(one),
                // Some of several ways would mislead.
                None if code.contains(": ") => return format!("in a declaration, {in_declaration}"),
                _ => {}
            }
        }
    }
    match properties.is_empty() {
        true => format!("in a declaration, {in_declaration}"),
        false => format!("write {}; in a declaration, {in_declaration}", properties.join(" or ")),
    }
}

/// Whether a help is nothing but a URL to write, which is the same in a template.
fn is_url(help: &str) -> bool {
    let url = help
        .strip_prefix("write `\"http")
        .and_then(|rest| rest.strip_suffix("\"`"));
    url.is_some_and(|url| !url.contains(['`', '"']))
}

/// The property for a setting with its value, such as `feature_plan: Plus`.
fn property(code: &str) -> Option<String> {
    let (name, value) = code.split_once(": ")?;
    let mut found: Vec<String> = Vec::new();
    let mut sections = Vec::new();
    add(UserPool::SECTION, &mut sections);
    for section in sections {
        let Some((_, field)) = section.field(name) else {
            continue;
        };
        let written = written(field, value)?;
        if !found.contains(&written) {
            found.push(written);
        }
    }
    // A name that means several properties does not say which one.
    found.pop().filter(|_| found.is_empty())
}

fn written(field: &Field, value: &str) -> Option<String> {
    let Kind::Variants(variants) = field.kind else {
        return None;
    };
    let variant = variants.variants.iter().find(|variant| variant.name == value)?;
    if field.name == REMOVAL_POLICY {
        let policy = variant.aliases.first().unwrap_or(&variant.name);
        return Some(format!("`DeletionPolicy: {policy}`"));
    }
    let value = match variant.cloudformation {
        "" => return None,
        // YAML takes these for booleans.
        "ON" | "OFF" => format!("\"{}\"", variant.cloudformation),
        other => other.to_owned(),
    };
    let is_part = |character: char| character.is_ascii_alphanumeric() || character == '.';
    if !field.cloudformation.chars().all(is_part) {
        return None;
    }
    Some(match field.cloudformation.rsplit_once('.') {
        Some((around, property)) => format!("`{property}: {value}` in `{around}`"),
        None => format!("`{}: {value}`", field.cloudformation),
    })
}

/// Adds a section, and all sections in it.
fn add(section: &'static Section, all: &mut Vec<&'static Section>) {
    if all.iter().all(|other| other.name != section.name) {
        all.push(section);
        for field in section.fields {
            add_kind(field.kind, all);
        }
    }
}

fn add_kind(kind: &'static Kind, all: &mut Vec<&'static Section>) {
    match kind {
        Kind::Section(section) | Kind::Short(section, _) => add(section, all),
        Kind::Variants(variants) => {
            for payload in variants.variants.iter().filter_map(|variant| variant.payload) {
                add_kind(payload, all);
            }
        }
        Kind::Map(map) => add_kind(map.value, all),
        Kind::List(item) => add_kind(item, all),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::help;

    #[test]
    fn a_known_property_comes_first() {
        for (code, wanted) in [
            (
                "write `removal_policy: Retain`, or `removal_policy: Destroy` if you can lose the users",
                "write `DeletionPolicy: Retain` or `DeletionPolicy: Delete`; in a declaration, ",
            ),
            (
                "write `feature_plan: Plus`, or remove `threat_protection`",
                "write `UserPoolTier: PLUS`; in a declaration, ",
            ),
            (
                "write `mfa: Off` to switch MFA off",
                "write `MfaConfiguration: \"OFF\"`; in a declaration, ",
            ),
            (
                "write `email_style: Link`, or write `{####}` instead of the link",
                "write `DefaultEmailOption: CONFIRM_WITH_LINK` in `VerificationMessageTemplate`; in a declaration, ",
            ),
            ("write `self_sign_up_enabled: false`", "in a declaration, "),
            (
                "write `mfa_second_factor: { otp }`, or `mfa: Off`",
                "in a declaration, ",
            ),
            ("write `\"user\"`", "in a declaration, "),
        ] {
            assert_eq!(help(code), format!("{wanted}{code}"));
        }
        assert_eq!(
            help("write `\"https://a.example/cb\"`"),
            "write `\"https://a.example/cb\"`"
        );
    }
}
