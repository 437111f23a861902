//! Rules about the addresses and the subjects of the pool's emails.

use cognito_model::{SettingPath, UserPool, UserPoolEmail};
use std::net::IpAddr;

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};

rules! {
    /// A sender that is no address.
    error from_email_address {
        guards: [SesEmail.from_email],
        reason: "Cognito and SES send from an address, and take no other text for one",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-email-from-format",
        bad: r#"email: Ses { from_email: "noreply", ses_region: "us-east-1" }"#,
        good: r#"email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        check: [Pool(check_from_email_address)],
    }

    /// An email address that does not keep to the grammar of addresses.
    warn email_address_syntax {
        guards: [CognitoEmail.reply_to, SesEmail.from_email, SesEmail.reply_to],
        after: [crate::declaration::spaces::identifier_spaces],
        reason: "an address is what comes before the `@`, without spaces, and a domain behind it",
        evidence: "RFC 5321, 4.1.2",
        bad: r#"email: Cognito { reply_to: "support@example..com" }"#,
        good: r#"email: Cognito { reply_to: "support@example.com" }"#,
        check: [Pool(check_email_address_syntax)],
    }

    /// A subject of more than one line.
    warn email_subject_lines {
        guards: [UserVerification.email_subject, UserInvitation.email_subject],
        reason: "a subject is one line of the head of an email",
        evidence: "RFC 5322, 2.2",
        bad: r#"user_invitation: { email_subject: "Welcome\nto the shop" }"#,
        good: r#"user_invitation: { email_subject: "Welcome to the shop" }"#,
        check: [Pool(check_email_subject_lines)],
    }
}

fn check_from_email_address(pool: &UserPool, report: &mut Report) {
    let Some(UserPoolEmail::Ses(ses)) = &pool.email else {
        return;
    };
    let path = setting(&["email", "from_email"]);
    let Some(address) = known(&ses.from_email).filter(|address| !address.is_empty()) else {
        return;
    };
    // A name before the address is warned about, and so is what is wrong with a half.
    let is_address = split_address(address).is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty());
    if is_address {
        return;
    }
    report.push(Finding::at(
        path,
        format!("`from_email` is {}, which is no address", quoted(address)),
        "write an address, as in `from_email: \"noreply@example.com\"`",
    ));
}

fn check_email_address_syntax(pool: &UserPool, report: &mut Report) {
    for (path, name, address) in addresses(pool) {
        if address.is_empty() {
            continue;
        }
        let Some(fact) = address_fault(address) else { continue };
        let inside = address.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
        let bare = inside.map_or(address, |(inside, _)| inside).trim();
        let help = if bare != address && address_fault(bare).is_none() {
            let with_name = if name == "from_email" {
                ", and the name as `from_name`"
            } else {
                ""
            };
            format!("write `{name}: {bare:?}`{with_name}")
        } else {
            format!("write one address, as in `{name}: \"support@example.com\"`")
        };
        let fact = format!("`{name}` is {}, {fact}", quoted(address));
        report.push(Finding::at(path, fact, help));
    }
}

fn check_email_subject_lines(pool: &UserPool, report: &mut Report) {
    let verification = pool.user_verification.as_ref().and_then(|it| it.email_subject.as_ref());
    let invitation = pool.user_invitation.as_ref().and_then(|it| it.email_subject.as_ref());
    for (section, subject) in [("user_verification", verification), ("user_invitation", invitation)] {
        let path = setting(&[section, "email_subject"]);
        let Some(subject) = subject.and_then(known).filter(|text| text.contains(['\n', '\r'])) else {
            continue;
        };
        {
            let joined = subject.split_whitespace().collect::<Vec<_>>().join(" ");
            report.push(Finding::at(
                path,
                format!("`email_subject` is {}, with a line break in it", quoted(subject)),
                format!("write it in one line, as in {}", quoted(&joined)),
            ));
        }
    }
}

/// Each address that is a literal, with the name of its setting.
fn addresses(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &'static str, &str)> {
    let (from, reply) = match &pool.email {
        Some(UserPoolEmail::Ses(ses)) => (Some(&ses.from_email), ses.reply_to.as_ref()),
        Some(UserPoolEmail::Cognito(cognito)) => (None, cognito.reply_to.as_ref()),
        None => (None, None),
    };
    [("from_email", from), ("reply_to", reply)]
        .into_iter()
        .filter_map(|(name, address)| Some((setting(&["email", name]), name, known(address?)?)))
}

/// What comes before the last `@`, which can be in quotes, and what comes after it.
fn split_address(address: &str) -> Option<(&str, &str)> {
    address.rsplit_once('@')
}

/// What is wrong with an address: `local@domain`, with letters of any alphabet. What comes before the `@` can be in quotes.
pub(crate) fn address_fault(address: &str) -> Option<String> {
    let Some((local, domain)) = split_address(address) else {
        return Some("which has no `@`".to_owned());
    };
    if address.trim() != address {
        return Some("with a space around it".to_owned());
    }
    if local.is_empty() || domain.is_empty() {
        let side = if local.is_empty() { "before" } else { "behind" };
        return Some(format!("with nothing {side} the `@`"));
    }
    let is_quoted = local.len() > 2 && local.starts_with('"') && local.ends_with('"');
    if domain.ends_with('>') || (local.contains('<') && !is_quoted) {
        return Some("with a name beside the address".to_owned());
    }
    if is_quoted {
        let mut is_escaped = false;
        for c in local[1..local.len() - 1].chars() {
            if c.is_control() || (c == '"' && !is_escaped) {
                return Some(format!("with `{c:?}` before the `@`"));
            }
            is_escaped = c == '\\' && !is_escaped;
        }
        if is_escaped {
            return Some("whose quotes are not closed".to_owned());
        }
    } else {
        let is_fit = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
        if let Some(c) = local
            .chars()
            .find(|&c| !is_fit(c) || c.is_whitespace() || c.is_control())
        {
            return Some(format!("with `{c:?}` before the `@`"));
        }
        if local.starts_with('.') || local.ends_with('.') || local.contains("..") {
            return Some("with a dot in the wrong place before the `@`".to_owned());
        }
    }
    domain_fault(domain)
}

/// What is wrong with the domain of an address.
fn domain_fault(domain: &str) -> Option<String> {
    if let Some(address) = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let number = address.strip_prefix("IPv6:").unwrap_or(address);
        let is_number = number.parse::<IpAddr>().is_ok();
        return (!is_number).then(|| "with brackets around what is no address of numbers".to_owned());
    }
    let is_fit = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || c == '-' || c == '.';
    if let Some(c) = domain
        .chars()
        .find(|&c| !is_fit(c) || c.is_whitespace() || c.is_control())
    {
        return Some(format!("with `{c:?}` in its domain"));
    }
    for label in domain.split('.') {
        if label.is_empty() {
            return Some("with a dot in the wrong place in its domain".to_owned());
        }
        if label.starts_with('-') || label.ends_with('-') {
            return Some("with a hyphen in the wrong place in its domain".to_owned());
        }
        if label.len() > 63 && label.is_ascii() {
            return Some("with more than 63 characters between two dots".to_owned());
        }
    }
    None
}
